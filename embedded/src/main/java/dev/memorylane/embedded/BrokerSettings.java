package dev.memorylane.embedded;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The settings of the one-node broker: small enough for a laptop, and made for a home that may rest for a year.
 *
 * @param directory where the broker keeps its data
 * @param port the clients' port on 127.0.0.1
 * @param controllerPort the port on 127.0.0.1 on which the KRaft controller talks to its own broker
 */
record BrokerSettings(Path directory, int port, int controllerPort) {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";

    /** The largest record, in bytes; topics and clients are set to the same. */
    static final int LARGEST_RECORD = 16 * 1024 * 1024;

    BrokerSettings {
        if (port == controllerPort) {
            throw new IllegalArgumentException("The broker needs two different ports, got " + port + " twice");
        }
    }

    Map<String, Object> asProperties() {
        Map<String, Object> all = new LinkedHashMap<>();
        listeners(all);
        oneNode(all);
        limits(all);
        longRest(all);
        small(all);
        return all;
    }

    private void listeners(Map<String, Object> to) {
        String clients = "PLAINTEXT://127.0.0.1:" + port;
        to.put("process.roles", "broker,controller");
        to.put("node.id", String.valueOf(NODE));
        to.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        to.put("listeners", clients + "," + CONTROLLER + "://127.0.0.1:" + controllerPort);
        to.put("advertised.listeners", clients);
        to.put("controller.listener.names", CONTROLLER);
        to.put("inter.broker.listener.name", "PLAINTEXT");
        to.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        to.put("log.dirs", directory.toString());
    }

    /** Nothing is replicated; few partitions of the internal topics, as each costs files, memory and start time. */
    private static void oneNode(Map<String, Object> to) {
        to.put("offsets.topic.replication.factor", "1");
        to.put("offsets.topic.num.partitions", "4");
        to.put("transaction.state.log.replication.factor", "1");
        to.put("transaction.state.log.min.isr", "1");
        to.put("transaction.state.log.num.partitions", "4");
        to.put("share.coordinator.state.topic.replication.factor", "1");
        to.put("share.coordinator.state.topic.min.isr", "1");
        to.put("share.coordinator.state.topic.num.partitions", "1");
        to.put("group.initial.rebalance.delay.ms", "0");
        to.put("auto.create.topics.enable", "false");
    }

    private static void limits(Map<String, Object> to) {
        to.put("message.max.bytes", String.valueOf(LARGEST_RECORD));
        to.put("replica.fetch.max.bytes", String.valueOf(LARGEST_RECORD));
        // A request wraps a record of the full size in headers, so its limit must lie above.
        to.put("socket.request.max.bytes", String.valueOf(2 * LARGEST_RECORD));
        to.put("transaction.max.timeout.ms", String.valueOf(3_600_000));
    }

    /**
     * Offsets are kept for ten years and transactional ids for the longest the broker allows (24.8 days), so that a home
     * opened again next summer goes on where it stopped; and a wrong clock refuses no record.
     */
    private static void longRest(Map<String, Object> to) {
        to.put("offsets.retention.minutes", String.valueOf(10 * 366 * 24 * 60));
        to.put("transactional.id.expiration.ms", String.valueOf(Integer.MAX_VALUE));
        to.put("log.message.timestamp.after.max.ms", String.valueOf(Long.MAX_VALUE));
    }

    private static void small(Map<String, Object> to) {
        to.put("num.network.threads", "2");
        to.put("num.io.threads", "4");
        to.put("background.threads", "2");
        to.put("num.recovery.threads.per.data.dir", "2");
        to.put("log.cleaner.threads", "1");
        // The default of 128 MB would take half of this process's heap.
        to.put("log.cleaner.dedupe.buffer.size", String.valueOf(8 * 1024 * 1024));
        to.put("log.segment.bytes", String.valueOf(64 * 1024 * 1024));
    }
}
