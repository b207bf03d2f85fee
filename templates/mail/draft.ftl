<#ftl output_format="plainText">
${line}
<#list further as each>

${each}
</#list>
<#if reasons?has_content>

**Why**

<#list reasons as reason>
- ${reason.text} (*${reason.source}*)
</#list>
</#if>
<#if payers?has_content>

**Payers differ**

<#list payers as payer>
- ${payer.text} (*${payer.source}*)
</#list>
</#if>
<#if changes?has_content>

**What would change this**

<#list changes as change>
- ${change}
</#list>
</#if>
<#if missing?has_content>

**What we still need to know**

<#list missing as question>
- ${question}
</#list>
</#if>
