package dev.memorylane.standalone.faults;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.memorylane.standalone.demo.SmallTrips;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs plans one after the other beside one undisturbed run of the same photos. */
final class FaultSuite {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path folder;
    private final int photos;
    private final PrintStream out;
    private final List<Result> results = new ArrayList<>();
    private Reference reference;

    /** @param folder where everything of the suite is kept; homes of good runs are removed */
    FaultSuite(Path folder, int photos, PrintStream out) {
        this.folder = folder;
        this.photos = photos;
        this.out = out;
    }

    /** Draws the photos and lets them be worked off once without a fault. */
    FaultSuite prepared() throws Exception {
        if (Files.notExists(source().resolve("notes.txt"))) {
            SmallTrips.write(source(), photos);
            Files.copy(source().resolve("IMG_00001.JPG"), source().resolve("a copy.jpg"));
            Files.writeString(source().resolve("broken.jpg"), "this is no photo", StandardCharsets.UTF_8);
            Files.writeString(source().resolve("notes.txt"), "none is expected", StandardCharsets.UTF_8);
        }
        Path home = freshHome("undisturbed");
        reference = new Trial(source(), dropped(), home, Map.of()).undisturbed();
        Folders.delete(home);
        out.printf("Undisturbed: %d photos in %.1f s%n", reference.embedded(), reference.seconds());
        return this;
    }

    private Path source() {
        return folder.resolve("photos-" + photos);
    }

    private Path dropped() {
        return folder.resolve("dropped");
    }

    private Path freshHome(String name) throws IOException {
        Path home = folder.resolve("homes").resolve(name);
        Folders.delete(home);
        return Files.createDirectories(home);
    }

    Result run(FaultPlan plan) throws Exception {
        out.println("Seed " + plan.seed() + ": " + plan.strikes());
        try (Place place = Place.of(freshHome("seed-" + plan.seed()), plan)) {
            Result result = new Trial(source(), dropped(), place.home(), place.environment()).run(plan, reference);
            results.add(result);
            tell(result);
            place.forget(result.isGood());
            return result;
        }
    }

    /** All plans on one home, each with its share of the photos. */
    void runOnOneHome(List<FaultPlan> plans) throws Exception {
        Path home = freshHome("one");
        new Chain(source(), dropped(), home, reference).run(plans, this::keep);
        if (isGood()) {
            Folders.delete(home);
        }
    }

    private void keep(Result result) {
        results.add(result);
        out.println("Seed " + result.seed() + ": " + result.strikes());
        tell(result);
    }

    private void tell(Result result) {
        out.printf(
                "  %s after %.1f s; next photo %.1f s, all done %.1f s after the fault%n",
                result.isGood() ? "good" : "NOT AS IT SHOULD BE",
                result.times().all(),
                result.times().progress(),
                result.times().recovery());
        result.defects().forEach(defect -> out.println("    " + defect));
        result.notes().forEach(note -> out.println("    log: " + note));
        if (!result.isGood()) {
            out.printf("  Again: ./lane test --faults --seed %d --runs 1 --photos %d%n", result.seed(), photos);
        }
    }

    void print() {
        new FaultTable(results, reference.seconds()).print(out);
    }

    /** Kept up to date after each run: the suite takes hours. */
    void write(Path json) throws IOException {
        JSON.writeValue(
                json.toFile(), Map.of("photos", photos, "undisturbedSeconds", reference.seconds(), "runs", results));
    }

    boolean isGood() {
        return results.stream().allMatch(Result::isGood);
    }
}
