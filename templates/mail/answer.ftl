<#ftl output_format="plainText">
<#if askingBack>QUESTION BACK<#else>ANSWER</#if>

${answer}

<#if codes?has_content>
CODES

<#list codes as line>
  ${line.code}<#if line.units?has_content>  x ${line.units}</#if>  ${line.systemName}
      ${line.title}
</#list>

</#if>
<#if reasons?has_content>
WHAT THE EDITS SAY

<#list reasons as reason>
  - ${reason}
</#list>

</#if>
<#if citations?has_content>
SOURCES

<#list citations as citation>
  [${citation?counter}] ${citation}
</#list>

</#if>
YOUR QUESTION

<#list question?split("\n") as line>
> ${line}
</#list>

${consultant}<#if credential?has_content>, ${credential}</#if>
<#if signature?has_content>
${signature}
</#if>
CaseConsultant, case ${number}, answered on ${answeredOn}

<#if rateUrl?has_content>
Was this answer right and useful?
  Yes: ${rateUrl}?vote=useful
  No:  ${rateUrl}?vote=not

</#if>
This answer is general coding advice on the facts you gave. The record decides: report
only what is documented. Payers may have other rules; nothing here promises payment or
is legal advice. CPT is a trademark of the American Medical Association; descriptions of
CPT codes here are our own words. Reply to this mail to go on in case ${number}.
