package dev.memorylane.standalone.faults;

import dev.memorylane.standalone.demo.SmallTrips;
import dev.memorylane.standalone.e2e.Checkout;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs plans one after the other beside one undisturbed run of the same photos. */
final class FaultSuite {
    private final Cast cast;
    private final Path folder;
    private final int photos;
    private final PrintStream out;
    private final ResultFile results;
    private Reference reference;
    private boolean good = true;

    /**
     * @param cast how the product is set up
     * @param folder where everything of the suite is kept; homes of good runs are removed
     * @param results where each result is added
     */
    FaultSuite(Cast cast, Path folder, int photos, ResultFile results, PrintStream out) {
        this.cast = cast;
        this.folder = folder;
        this.photos = photos;
        this.results = results;
        this.out = out;
    }

    /** Draws the photos and lets them be worked off once without a fault, unless that is done. */
    FaultSuite prepared() throws Exception {
        if (Files.notExists(source().resolve("notes.txt"))) {
            SmallTrips.write(source(), photos);
            Files.copy(source().resolve("IMG_00001.JPG"), source().resolve("a copy.jpg"));
            Files.writeString(source().resolve("broken.jpg"), "this is no photo", StandardCharsets.UTF_8);
            Files.writeString(source().resolve("notes.txt"), "none is expected", StandardCharsets.UTF_8);
        }
        References kept =
                new References(folder.resolve("undisturbed"), Checkout.root().resolve("standalone/target/quarkus-app"));
        Optional<Reference> known = kept.find(source() + places());
        reference = known.isPresent() ? known.get() : undisturbed();
        kept.keep(source() + places(), reference);
        out.printf("Undisturbed: %d photos in %.1f s%n", reference.embedded(), reference.seconds());
        return this;
    }

    /** Services of their own must come to what one process comes to; a bucket has other addresses. */
    private String places() {
        return cast == Cast.BUCKET ? " in a bucket" : " in a folder";
    }

    private Reference undisturbed() throws Exception {
        Cast usual = cast == Cast.BUCKET ? Cast.BUCKET : Cast.TOGETHER;
        try (Place place = Place.of(usual, freshHome("undisturbed"), folder, new FaultPlan(-1, List.of()))) {
            Reference worked = new Trial(source(), usual, place).undisturbed();
            place.forget(true);
            return worked;
        }
    }

    private Path source() {
        return folder.resolve("drawn-" + photos);
    }

    private Path freshHome(String name) throws IOException {
        Path home = folder.resolve("homes").resolve(name);
        Folders.delete(home);
        return Files.createDirectories(home);
    }

    Result run(FaultPlan plan) throws Exception {
        out.println("Seed " + plan.seed() + ": " + plan.strikes());
        try (Place place = Place.of(cast, freshHome("seed-" + plan.seed()), folder, plan)) {
            Result result = new Trial(source(), cast, place).run(plan, reference);
            tell(result);
            place.forget(result.isGood());
            return result;
        }
    }

    /** All plans on one home, each with its share of the photos. */
    void runOnOneHome(List<FaultPlan> plans) throws Exception {
        FaultPlan all = new FaultPlan(
                -1, plans.stream().flatMap(plan -> plan.strikes().stream()).toList());
        try (Place place = Place.of(cast, freshHome("one"), folder, all)) {
            new Chain(source(), cast, place, reference).run(plans, this::keep);
            place.forget(isGood());
        }
    }

    private void keep(Result result) throws IOException {
        out.println("Seed " + result.seed() + ": " + result.strikes());
        tell(result);
    }

    private void tell(Result result) throws IOException {
        results.add(result);
        good &= result.isGood();
        out.printf(
                "  %s after %.1f s; next photo %.1f s, all done %.1f s after the fault%n",
                result.isGood() ? "good" : "NOT AS IT SHOULD BE",
                result.times().all(),
                result.times().progress(),
                result.times().recovery());
        result.defects().forEach(defect -> out.println("    " + defect));
        result.notes().forEach(note -> out.println("    log: " + note));
        if (!result.isGood()) {
            out.printf(
                    "  Again: ./lane test --faults%s --seed %d --runs 1 --photos %d%n",
                    cast.options(), result.seed(), photos);
        }
    }

    /** All that the file of results holds, of earlier series too. */
    void print() throws IOException {
        new FaultTable(results.all(), reference.seconds()).print(out);
    }

    boolean isGood() {
        return good;
    }
}
