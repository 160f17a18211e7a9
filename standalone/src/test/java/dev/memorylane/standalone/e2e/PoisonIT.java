package dev.memorylane.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.poison.Mutator;
import dev.memorylane.poison.Sample;
import dev.memorylane.poison.Whole;
import dev.memorylane.poison.bomb.Bomb;
import dev.memorylane.poison.bomb.Bombs;
import dev.memorylane.poison.trial.Scale;
import dev.memorylane.standalone.demo.DemoTrip;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile and damaged files through the running system, beside the photos of somebody else: every file is accounted for,
 * nothing dies, memory stays bounded, and the other library's shortlists are what they are without them. A few files in
 * the default run; {@code ./lane test --poison} takes hundreds and more, and the odd files of the test data.
 */
class PoisonIT {
    private static final Scale SCALE = Scale.orElse(60);
    private static final Duration PATIENCE = Duration.ofMinutes(5).plusSeconds(SCALE.variants());
    /** The heap of 768 MB, what decoding may take outside of it, the model and its library. */
    private static final long MOST_RESIDENT = 2048L << 20;

    private static final String CANON_DAYS = "photos/canon-days";

    @TempDir
    static Path folder;

    @Test
    void shouldAccountForEveryHostileFileAndLeaveOtherPhotosAlone() throws Exception {
        // Given
        Checkout.milvusWheel();
        Path photos = photos();
        Path poison = poisoned();
        run("clean", photos);

        // When
        run("poisoned", photos, poison);

        // Then
        ManifestFile undisturbed = manifest("clean");
        ManifestFile others = manifest("poisoned-photos");
        ManifestFile books = manifest("poisoned-poison");
        System.out.println("books of the poison: " + books.json().path("books"));
        assertThat(others.content()).isEqualTo(undisturbed.content());
        assertThat(books.book("pending")).isZero();
        assertThat(books.book("embedded") + books.book("duplicates") + books.book("rejected") + books.book("ignored"))
                .isEqualTo(filesIn(poison));
        assertThat(filesIn(folder.resolve("poisoned/blobs/in-work")))
                .as("photos left in work")
                .isZero();
    }

    private static void run(String name, Path... folders) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("run"));
        for (Path each : folders) {
            arguments.add(each.toString());
        }
        Path manifest = folder.resolve(name + ".json");
        arguments.addAll(List.of("--once", "--json", manifest.toString()));
        try (LaneProcess lane = LaneProcess.start(folder.resolve(name), arguments.toArray(String[]::new));
                MemoryWatch memory = MemoryWatch.of(lane.pid())) {
            int status = lane.await(PATIENCE);
            System.out.println(lane.output() + name + ": at most " + (memory.most() >> 20) + " MB resident");
            assertThat(status).as(lane.output()).isZero();
            assertThat(memory.most()).isLessThan(MOST_RESIDENT);
        }
    }

    /** The one whose name begins so: libraries of several folders have names that nobody can foresee. */
    private static ManifestFile manifest(String beginning) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            Path file = files.filter(each -> each.getFileName().toString().startsWith(beginning))
                    .filter(each -> each.toString().endsWith(".json"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No manifest " + beginning));
            return ManifestFile.read(file);
        }
    }

    /** Those of a camera where they are at hand, else drawn ones. */
    private static Path photos() throws Exception {
        Path photos = folder.resolve("photos");
        if (SCALE.isLong() && TestFiles.folder(CANON_DAYS).isPresent()) {
            TestFiles.copy(CANON_DAYS, photos);
        } else {
            DemoTrip.write(photos, 1);
        }
        return photos;
    }

    private static Path poisoned() throws Exception {
        Path poison = folder.resolve("poison");
        List<Sample> whole = new ArrayList<>(Whole.drawn());
        TestFiles.exif().ifPresent(exif -> whole.addAll(Whole.in(exif)));
        for (Bomb bomb : Bombs.all()) {
            write(List.of(bomb.sample()), poison);
        }
        Mutator mutator = new Mutator(whole, SCALE.seed());
        for (int i = 0; i < SCALE.variants(); i++) {
            write(List.of(mutator.mutant(i)), poison);
        }
        if (SCALE.isLong()) {
            TestFiles.copy("exif", poison.resolve("exif"));
        }
        return poison;
    }

    private static void write(List<Sample> files, Path into) throws Exception {
        Files.createDirectories(into);
        for (Sample file : files) {
            Files.write(into.resolve(file.name()), file.bytes());
        }
    }

    private static int filesIn(Path folder) throws Exception {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return (int) files.filter(Files::isRegularFile).count();
        }
    }
}
