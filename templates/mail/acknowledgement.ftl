<#ftl output_format="plainText">
<#if name?has_content>Hello ${name},<#else>Hello,</#if>

we have your question<#if subject?has_content> "${subject}"</#if>. Its case number is ${number}.

<#if codes?has_content>
Codes you name, as our catalog (${release}) lists them:
<#list codes as line>
  ${line.code}  ${line.systemName}: ${line.title}
</#list>

</#if>
This is a receipt, not advice yet: no code above has been checked against your question.

What happens next: a coding consultant reads your question and answers in this thread
by ${promised}.
To add something, reply to this mail. Please leave out patient names, dates of birth
and record numbers.

CaseConsultant, case ${number}
