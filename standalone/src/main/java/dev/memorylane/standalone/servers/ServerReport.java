package dev.memorylane.standalone.servers;

/**
 * One running server.
 *
 * @param server which one
 * @param pid its process now; another one after a restart
 * @param port where it serves on 127.0.0.1
 * @param version what the running server says of itself; of Milvus Lite, which does not say, the version of its package
 */
public record ServerReport(Server server, long pid, int port, String version) {}
