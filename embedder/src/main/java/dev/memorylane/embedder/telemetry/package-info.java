/** What an operator sees of the embedder and its Milvus sink. */
package dev.memorylane.embedder.telemetry;
