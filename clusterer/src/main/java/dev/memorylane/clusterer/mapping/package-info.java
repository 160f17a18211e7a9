/** Pure mappers between the records on the topics and the values that culling speaks in. */
package dev.memorylane.clusterer.mapping;
