<#ftl output_format="plainText">
Hello<#if name?has_content> ${name}</#if>,

some weeks ago we answered your question ${number}. What became of the claim?

  Paid:        ${rateUrl}?vote=paid
  Denied:      ${rateUrl}?vote=denied
  Not billed:  ${rateUrl}?vote=not-billed

Each link opens a page with a button; nothing is recorded before you press it. It helps
us to give better answers. If the claim was denied, reply to this mail: we look at it
again. This mail was sent by a machine, once.

CaseConsultant, case ${number}
