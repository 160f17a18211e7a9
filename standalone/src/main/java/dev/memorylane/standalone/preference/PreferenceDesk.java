package dev.memorylane.standalone.preference;

import dev.memorylane.gallery.decide.DecisionWriter;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.LibraryPreference;
import dev.memorylane.schemas.PreferenceKey;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topics;
import dev.memorylane.standalone.home.HomeKafka;
import dev.memorylane.standalone.servers.ServerAddresses;
import dev.memorylane.standalone.topic.TopicTable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the decisions of a running home taught, by library, and how that is forgotten. */
public final class PreferenceDesk {
    private final KafkaSettings kafka;

    public PreferenceDesk(ServerAddresses servers) {
        kafka = HomeKafka.of(servers);
    }

    public SortedMap<String, LibraryPreference> learned() {
        SortedMap<String, LibraryPreference> learned = new TreeMap<>();
        Map<PreferenceKey, LibraryPreference> table = TopicTable.of(Topics.PREFERENCES, kafka);
        table.forEach((key, preference) -> learned.put(key.getLibrary(), preference));
        return learned;
    }

    /** Lets no decision of a library teach any more; all go on to hold. Answers how many these were. */
    public int forget(String library) {
        Map<DecisionKey, Decision> silent = new LinkedHashMap<>();
        TopicTable.of(Topics.DECISIONS, kafka).forEach((key, decision) -> {
            if (key.getLibrary().equals(library) && decision.getTeaches()) {
                silent.put(key, Decision.newBuilder(decision).setTeaches(false).build());
            }
        });
        try (DecisionWriter writer = new DecisionWriter(kafka)) {
            writer.write(silent);
        }
        return silent.size();
    }
}
