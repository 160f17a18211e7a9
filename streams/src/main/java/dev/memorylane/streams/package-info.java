/** What every service on Kafka Streams shares: the joined topology, the contract at start, the error policy. */
package dev.memorylane.streams;
