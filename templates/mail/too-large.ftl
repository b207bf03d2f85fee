<#ftl output_format="plainText">
<#if name?has_content>Hello ${name},<#else>Hello,</#if>

your mail is larger than the ${megabytes} MB we can take, so nobody will read it as it is.
Please send your question again without the large attachments, or with the pages that
matter only. Please leave out patient names, dates of birth and record numbers.

CaseConsultant
