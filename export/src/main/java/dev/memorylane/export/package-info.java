/**
 * From the listing of a library to what other programs and people use. Pure: no Kafka, no Quarkus; where bytes and
 * pictures come from is said by the caller.
 */
package dev.memorylane.export;
