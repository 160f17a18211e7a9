package dev.memorylane.bench.judgement;

import dev.memorylane.bench.judgement.score.Boundaries;
import dev.memorylane.bench.judgement.score.BurstPairs;
import dev.memorylane.bench.judgement.score.Judged;
import dev.memorylane.bench.judgement.score.Pictures;
import dev.memorylane.bench.judgement.score.TripScore;
import dev.memorylane.bench.judgement.score.Verdict;
import dev.memorylane.bench.judgement.trip.Trip;
import dev.memorylane.bench.judgement.trip.TripPlan;
import dev.memorylane.bench.report.Outcome;
import dev.memorylane.bench.report.Report;
import dev.memorylane.bench.sheet.SheetFiles;
import dev.memorylane.bench.sheet.SheetPainter;
import dev.memorylane.vision.ModelFiles;
import dev.memorylane.vision.ModelOptions;
import dev.memorylane.vision.PhotoAnalyzer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.LongStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./lane bench judgement}: bursts, picks and trips beside the truth of rendered trips. */
@Command(
        name = "judgement",
        mixinStandardHelpOptions = true,
        description = "How well bursts, picks, rejects and trips are judged, on rendered trips with known truth.")
public final class JudgementBench implements Callable<Integer> {

    private static final int HELD_OUT_SEEDS = 5;
    private static final int WORDS = 4;

    /** What can be measured. */
    enum Part {
        photos,
        boundaries
    }

    @Option(names = "--seeds", split = ",", description = "Trips to draw. Default: the five held-out ones.")
    private List<Long> seeds = LongStream.range(0, HELD_OUT_SEEDS)
            .map(i -> TripPlan.HELD_OUT + i)
            .boxed()
            .toList();

    @Option(names = "--only", split = ",", description = "Parts: ${COMPLETION-CANDIDATES}. Default: both.")
    private List<Part> parts = List.of(Part.values());

    @Option(names = "--model", paramLabel = "FOLDER", description = "A model's folder. Default: the shipped model.")
    private Path model;

    @Option(names = "--mistakes", description = "Say what was judged wrongly. Not of held-out seeds, while building.")
    private boolean mistakes;

    @Option(names = "--sheets", paramLabel = "FOLDER", description = "Draw the trips as contact sheets.")
    private Path sheets;

    @Option(names = "--json", paramLabel = "FILE", description = "Write all figures.")
    private Path json;

    @Override
    public Integer call() throws InterruptedException {
        Report report = new Report(1, seeds.getFirst());
        if (parts.contains(Part.boundaries)) {
            boundaries(report);
        }
        if (parts.contains(Part.photos)) {
            photos(report);
        }
        report.end(Optional.ofNullable(json));
        return 0;
    }

    private void boundaries(Report report) {
        BoundaryTable table = new BoundaryTable();
        for (long seed : seeds) {
            Boundaries found = BoundaryTable.judge(seed);
            table.add(seed, found);
            say(found.mistakes());
        }
        System.out.printf("%nTrips of ten years%n%s", table);
        report.add("boundaries", new Outcome(table.json(), List.of(JudgementGoals.boundaries(table.all()))));
    }

    private void photos(Report report) throws InterruptedException {
        JudgementTable table = new JudgementTable();
        List<TripScore> scores = new ArrayList<>();
        ModelFiles files = model == null ? ModelFiles.shipped() : ModelFiles.folder(model);
        try (PhotoAnalyzer analyzer = PhotoAnalyzer.open(files, ModelOptions.DEFAULT)) {
            for (long seed : seeds) {
                scores.add(score(TripPlan.draw(seed), analyzer));
                table.add(Long.toString(seed), scores.getLast());
            }
        }
        table.add("all", TripScore.sum(scores));
        System.out.printf("%nRendered trips%n%s", table);
        report.add("photos", new Outcome(table.json(), JudgementGoals.of(TripScore.sum(scores))));
    }

    private TripScore score(Trip trip, PhotoAnalyzer analyzer) throws InterruptedException {
        Roll roll = new Eye(analyzer).look(trip);
        Judged judged = Judge.inDays(roll);
        Map<String, Verdict> days = judged.verdicts();
        if (sheets != null) {
            SheetFiles.write(new SheetPainter(WORDS).paint(TripSheet.rows(trip, days)), sheets, "trip-" + trip.seed());
        }
        Pictures pictures = new Pictures(trip.frames(), days);
        say(new BurstPairs(days)
                .mistakes(trip.frames()).stream()
                        .map(BurstPairs.Mistake::toString)
                        .toList());
        say(pictures.brokenSets());
        say(pictures.wrongSets());
        say(pictures.wrongLeads());
        say(pictures.wrongRejects());
        return TripScore.of(trip, judged, Judge.inTrips(roll));
    }

    private void say(List<String> words) {
        if (mistakes) {
            words.forEach(System.out::println);
        }
    }
}
