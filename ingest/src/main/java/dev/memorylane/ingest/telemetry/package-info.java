/** What an operator sees of ingest. */
package dev.memorylane.ingest.telemetry;
