package dev.memorylane.gallery.view;

import static dev.memorylane.gallery.Records.LIBRARY;
import static dev.memorylane.gallery.Records.MODEL;
import static dev.memorylane.gallery.Records.SOURCE;
import static dev.memorylane.gallery.Records.burst;
import static dev.memorylane.gallery.Records.embedding;
import static dev.memorylane.gallery.Records.id;
import static dev.memorylane.gallery.Records.member;
import static dev.memorylane.gallery.Records.object;
import static dev.memorylane.gallery.Records.photo;
import static dev.memorylane.gallery.Records.rejection;
import static dev.memorylane.gallery.Records.tripOf;
import static dev.memorylane.gallery.Records.uri;
import static dev.memorylane.gallery.Records.window;
import static dev.memorylane.gallery.Summer.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.DecisionKind;
import dev.memorylane.schemas.DecisionState;
import dev.memorylane.schemas.ObjectKey;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.ObjectSeen;
import dev.memorylane.schemas.PhotoRole;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.RejectionStage;
import dev.memorylane.schemas.RejectionState;
import dev.memorylane.schemas.RetryKey;
import dev.memorylane.schemas.RetryRequest;
import dev.memorylane.schemas.ShortlistBurst;
import dev.memorylane.schemas.ShortlistState;
import dev.memorylane.schemas.WindowKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the view comes to record by record is what all records come to at once, whatever they are. */
class IncrementalViewTest {
    private static final int RECORDS = 400;
    private static final String[] NAMES = {"a", "b", "c", "d", "e", "f", "g"};
    private static final String[] MODELS = {MODEL, MODEL, MODEL, "another@1/cls/224/f32"};

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldComeStepByStepToWhatTheTablesSayAtOnce(int seed) {
        // Given
        Random random = new Random(seed);
        Optional<String> chosen = seed % 2 == 0 ? Optional.empty() : Optional.of(MODEL);
        LibraryView view = new LibraryView(chosen);

        for (int step = 0; step < RECORDS; step++) {
            // When
            record(random).accept(view);

            // Then
            if (random.nextInt(4) == 0) {
                assertThat(view.snapshot(LIBRARY))
                        .as("seed %d, step %d", seed, step)
                        .isEqualTo(
                                view.joinedAnew(LIBRARY, tables -> new WholeSnapshot(LIBRARY, tables, chosen).build()));
            }
        }
    }

    private static Consumer<LibraryView> record(Random random) {
        String name = NAMES[random.nextInt(NAMES.length)];
        return switch (random.nextInt(9)) {
            case 0, 1 -> anObject(random, name);
            case 2 -> photo(name, 1 + random.nextInt(3), oneOf(random, PhotoState.values()), taken(random));
            case 3, 4 ->
                embedding(name, oneOf(random, MODELS), 1 + random.nextInt(3), taken(random), id("small " + name));
            case 5 ->
                rejection(
                        random.nextBoolean() ? id(name) : uri(name + ".jpg"),
                        oneOf(random, RejectionStage.values()),
                        oneOf(random, RejectionState.values()));
            case 6, 7 -> aWindow(random);
            default -> random.nextBoolean() ? aDecision(random, name) : aRetry(random, name);
        };
    }

    private static Consumer<LibraryView> anObject(Random random, String name) {
        ObjectOutcome outcome = oneOf(random, ObjectOutcome.values());
        if (random.nextInt(20) == 0) {
            return view -> view.apply(new ObjectKey(SOURCE, uri(name + ".jpg")), null);
        }
        if (random.nextInt(30) == 0) {
            ObjectSeen elsewhere = ObjectSeen.newBuilder()
                    .setLibrary(LIBRARY)
                    .setOutcome(outcome)
                    .setVersion("1")
                    .setPhotoId(id(name))
                    .build();
            return view -> view.apply(new ObjectKey("elsewhere", "file:///other/" + name + ".jpg"), elsewhere);
        }
        String path = (random.nextBoolean() ? "copies/" : "") + name + ".jpg";
        return object(path, outcome, random.nextInt(5) == 0 ? null : id(name));
    }

    private static Consumer<LibraryView> aWindow(Random random) {
        LocalDate day = NOON.toLocalDate().plusDays(random.nextInt(2));
        ShortlistBurst[] bursts = IntStream.range(0, random.nextInt(NAMES.length))
                .mapToObj(at -> burst(member(NAMES[at], PhotoRole.PICK, "ONLY_ONE", 1)))
                .toArray(ShortlistBurst[]::new);
        ShortlistState state = random.nextInt(4) == 0 ? ShortlistState.WITHDRAWN : ShortlistState.CURRENT;
        return switch (random.nextInt(3)) {
            case 0 -> window("day:" + day, WindowKind.DAY, day, day, state, bursts);
            case 1 -> window(tripOf(day), WindowKind.TRIP, day, day, state, bursts);
            default -> window("undated", WindowKind.UNDATED, day, day, state, bursts);
        };
    }

    private static Consumer<LibraryView> aDecision(Random random, String name) {
        DecisionKind kind = random.nextBoolean() ? DecisionKind.CLOCK_SHIFT : DecisionKind.RATE;
        String subject = kind == DecisionKind.CLOCK_SHIFT ? "Canon Canon EOS R6" : id(name);
        Decision said = Decision.newBuilder()
                .setState(oneOf(random, DecisionState.values()))
                .setAt(Instant.ofEpochSecond(random.nextInt(1_000)))
                .setShiftSeconds((long) random.nextInt(100_000))
                .setRating(random.nextInt(6))
                .build();
        return view -> view.apply(new DecisionKey(LIBRARY, kind, subject, null), said);
    }

    private static Consumer<LibraryView> aRetry(Random random, String name) {
        RetryRequest request = RetryRequest.newBuilder()
                .setAt(Instant.ofEpochSecond(1_780_315_200L + random.nextInt(10)))
                .setWho("page")
                .setFirstAt(Instant.parse("2026-06-01T12:00:00Z"))
                .setAttempts(1)
                .build();
        return view -> view.apply(
                new RetryKey(LIBRARY, random.nextBoolean() ? id(name) : uri(name + ".jpg")),
                random.nextInt(3) == 0 ? null : request);
    }

    private static LocalDateTime taken(Random random) {
        return random.nextInt(4) == 0 ? null : NOON.plusHours(random.nextInt(30));
    }

    private static <T> T oneOf(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }
}
