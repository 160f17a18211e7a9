/** What an operator sees of Kafka Streams. */
package dev.memorylane.streams.telemetry;
