package dev.memorylane.bench.judgement;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memorylane.bench.judgement.score.Agreement;
import dev.memorylane.bench.judgement.score.Share;
import dev.memorylane.bench.judgement.score.TripScore;
import dev.memorylane.bench.report.TextTable;
import java.util.Locale;

/** Figures of rendered trips as a table and as JSON, a row a seed. */
final class JudgementTable {

    private final TextTable table = new TextTable(
            "seed",
            "photos",
            "P",
            "R",
            "F1",
            "sets whole",
            "known",
            "tries",
            "best",
            "by lot",
            "rejects",
            "ruined",
            "uncut",
            "day=trip",
            "clocks");
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    void add(String seed, TripScore score) {
        table.row(
                seed,
                Integer.toString(score.photos()),
                text(score.bursts().precision()),
                text(score.bursts().recall()),
                text(score.bursts().f1()),
                score.keptWhole().toString(),
                score.recognised().toString(),
                score.triesKnown().toString(),
                score.best().toString(),
                String.format(Locale.ROOT, "%.0f", score.bestByLot()),
                score.rejects().toString(),
                score.ruined().toString(),
                score.uncut().toString(),
                score.agreed().toString(),
                score.clocksRight() + " " + score.clocksFound());
        record(json.putObject(seed), score);
    }

    ObjectNode json() {
        return json;
    }

    @Override
    public String toString() {
        return table.remark(
                        "P, R, F1: pairs of photos in one burst. sets whole, known: keep-all sets. tries: pictures not taken for one. best: bursts led by"
                                + " their best frame, and how many lots would get right.\nrejects: those that deserve it. ruined:"
                                + " those with a sound sibling that are rejected. uncut: bursts in one day.\nclocks: proposals"
                                + " that are right, wrong clocks for which one is made.")
                .toString();
    }

    static String text(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    static ObjectNode record(ObjectNode node, Agreement agreement) {
        return node.put("both", agreement.both())
                .put("foundOnly", agreement.foundOnly())
                .put("trueOnly", agreement.trueOnly())
                .put("precision", agreement.precision())
                .put("recall", agreement.recall())
                .put("f1", agreement.f1());
    }

    private static void record(ObjectNode node, TripScore score) {
        node.put("photos", score.photos());
        record(node.putObject("burstPairs"), score.bursts());
        record(node, "keepAllSetsWhole", score.keptWhole());
        record(node, "keepAllSetsKnown", score.recognised());
        record(node, "triesNotTakenForASet", score.triesKnown());
        record(node, "bestLeads", score.best());
        node.put("bestByLot", score.bestByLot());
        record(node, "rejectsDeserved", score.rejects());
        record(node, "ruinedRejected", score.ruined());
        record(node, "burstsInOneDay", score.uncut());
        record(node, "sameInDayAndTrip", score.agreed());
        record(node, "clockProposalsRight", score.clocksRight());
        record(node, "wrongClocksFound", score.clocksFound());
    }

    private static void record(ObjectNode node, String name, Share share) {
        node.putObject(name).put("hits", share.hits()).put("all", share.all());
    }
}
