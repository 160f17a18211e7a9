package dev.memorylane.bench.judgement;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.memorylane.bench.judgement.life.Life;
import dev.memorylane.bench.judgement.life.LifePhoto;
import dev.memorylane.bench.judgement.score.Agreement;
import dev.memorylane.bench.judgement.score.Boundaries;
import dev.memorylane.bench.report.TextTable;
import dev.memorylane.culling.window.WindowParameters;
import dev.memorylane.culling.window.WindowPlan;
import java.util.List;

/** Where trips of ten years were found to begin, a row a seed. */
final class BoundaryTable {

    private final TextTable table = new TextTable("life", "photos", "P", "R", "F1", "next day told");
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private Agreement all = Agreement.NONE;

    /** Where the trips of a seed's life are found. */
    static Boundaries judge(long seed) {
        List<LifePhoto> life = Life.draw(seed);
        WindowPlan plan = WindowPlan.of(life.stream().map(LifePhoto::moment).toList(), WindowParameters.defaults());
        return new Boundaries(life, plan.trips());
    }

    void add(long seed, Boundaries found) {
        Agreement agreement = found.agreement();
        all = all.plus(agreement);
        row(
                Long.toString(seed),
                Integer.toString(found.photos()),
                agreement,
                found.nextDayTold().toString());
    }

    Agreement all() {
        return all;
    }

    ObjectNode json() {
        return json;
    }

    @Override
    public String toString() {
        return table.remark(
                        "Trips that begin the day after another are left open; how many were told from it is beside.")
                .toString();
    }

    private void row(String name, String photos, Agreement agreement, String nextDay) {
        table.row(
                name,
                photos,
                JudgementTable.text(agreement.precision()),
                JudgementTable.text(agreement.recall()),
                JudgementTable.text(agreement.f1()),
                nextDay);
        JudgementTable.record(json.putObject(name), agreement);
    }
}
