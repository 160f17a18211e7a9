<#function names licences><#return licences?join(", ")></#function>
<#list dependencyMap as entry><#assign artifact = entry.getKey()/>
| ${artifact.groupId}:${artifact.artifactId} | ${artifact.version} | ${names(entry.getValue())} |
</#list>
