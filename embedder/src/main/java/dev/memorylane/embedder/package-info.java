/** Photos to embeddings: a thin shell of Kafka Streams around the pipeline, and the sink to Milvus. */
package dev.memorylane.embedder;
