/** Messages of Amazon SQS, or of servers that speak its API. */
package dev.memorylane.storage.sqs;
