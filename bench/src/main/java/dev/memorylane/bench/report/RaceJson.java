package dev.memorylane.bench.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memorylane.bench.race.Entry;
import dev.memorylane.bench.race.Ratio;
import dev.memorylane.bench.race.Standings;

/** A race for programs to read. */
public final class RaceJson {
    private RaceJson() {}

    /** Every single time, and the ratios to the reference. */
    public static ObjectNode of(String title, Standings standings, String reference) {
        ObjectNode race = JsonNodeFactory.instance.objectNode();
        race.put("title", title).put("reference", reference);
        for (Entry entry : standings.entries()) {
            race.withArray("contenders").add(of(entry, standings, reference));
        }
        return race;
    }

    private static ObjectNode of(Entry entry, Standings standings, String reference) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("name", entry.name()).put("about", entry.about());
        entry.failure().ifPresent(why -> json.put("failure", why));
        for (double seconds : entry.cpuSeconds()) {
            json.withArray("cpuSeconds").add(seconds);
        }
        for (double seconds : entry.wallSeconds()) {
            json.withArray("wallSeconds").add(seconds);
        }
        entry.peakBytes().ifPresent(bytes -> json.put("peakBytes", bytes));
        standings.agreement(entry.name(), reference).ifPresent(cosine -> json.put("cosine", cosine));
        standings.speed(entry.name(), reference).ifPresent(ratio -> json.set("timesReference", of(ratio)));
        return json;
    }

    private static ObjectNode of(Ratio ratio) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("geometricMean", ratio.geometricMean())
                .put("median", ratio.median())
                .put("least", ratio.least())
                .put("most", ratio.most())
                .put("pairs", ratio.pairs());
    }
}
