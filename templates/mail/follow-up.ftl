<#ftl output_format="plainText">
Since our answer of ${answeredOn} something it rests on has changed in the published tables:

<#list changes as change>
- ${change.what}: it said "${change.said}", and now says "${change.now}" (*${change.source}*).
</#list>

For services from the day of the change on, please do not rely on our answer as it stands. Services before that day are not touched by it unless the publisher changed them back to their date.
