/**
 * The real servers as children of this process: a Kafka broker, a schema registry and Milvus Lite, each on free ports of
 * 127.0.0.1 with its data and its log in one home.
 *
 * <p>{@link dev.memorylane.standalone.servers.EmbeddedServers} starts them together, restarts one that dies, and stops
 * them; when this process dies, however it dies, they end by themselves within seconds.
 */
package dev.memorylane.standalone.servers;
