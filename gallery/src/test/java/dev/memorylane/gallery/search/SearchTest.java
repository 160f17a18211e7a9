package dev.memorylane.gallery.search;

import static dev.memorylane.gallery.Records.LIBRARY;
import static dev.memorylane.gallery.Records.SOURCE;
import static dev.memorylane.gallery.Records.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memorylane.gallery.Records;
import dev.memorylane.gallery.Summer;
import dev.memorylane.gallery.view.LibrarySnapshot;
import dev.memorylane.gallery.view.LibraryView;
import dev.memorylane.schemas.Camera;
import dev.memorylane.schemas.Decision;
import dev.memorylane.schemas.DecisionKey;
import dev.memorylane.schemas.DecisionKind;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.Place;
import dev.memorylane.schemas.decision.LabelKeys;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final LibrarySnapshot LIBRARY_OF_SIX = library();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "camera:canon | beach-1 beach-2 damaged night",
                "-camera:canon | tower fuji",
                "camera:fujifilm | fuji",
                "lens:\"XF 35\" | fuji",
                "rating:>=3 | nothing",
                "rating:1..2 | tower",
                "rating:5 | nothing",
                "label:red | tower",
                "label:blue | night",
                "-label:blue label:green | nothing",
                "label:none | beach-1 beach-2 damaged fuji",
                "colour:red | tower",
                "stars:2 | tower",
                "label: red | tower",
                "red | tower",
                "blue camera:canon | night",
                "-blue -red camera:canon | beach-1 beach-2 damaged",
                "none | nothing",
                "rating:none | beach-1 beach-2 damaged night",
                "rating:0 | beach-1 beach-2 damaged night",
                "rating:<1 | beach-1 beach-2 damaged night fuji",
                "name:\"night | night",
                "\"\" night | night",
                "name: | nothing",
                "\uD83C\uDF05 | nothing",
                "-\uD83C\uDF05 night | night",
                "name:night | night",
                "copies/ | beach-1",
                "type:raw | fuji",
                "state:rejected | damaged",
                "role:pick | beach-1 night",
                "role:reject window:day:2026-05-02 | beach-2",
                "window:trip | beach-1 beach-2 night",
                "on:2026-05-03 | night",
                "on:2022 | tower",
                "on:2022-07..2026-04 | tower fuji",
                "after:2026-05-03 | night",
                "before:2023 | tower",
                "near:35.6586,139.7454,1 | tower",
                "box:35,139,36,140 | tower",
                "box:-20,170,-10,-170 | fuji",
                "fuji camera:x | fuji",
                "camera:canon rating:>=1 | nothing",
                "sunset | nothing",
                "said:kept | tower",
                "said:rejected | fuji",
                "-said:none | tower fuji",
                "rating:-1 | fuji",
                "rating:2 | tower"
            })
    void shouldFindPhotosByWhatIsKnownOfThem(String query, String names) {
        assertThat(found(query)).isEqualTo(names == null ? List.of() : List.of(names.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shade:red",
                "on:yesterday",
                "rating:many",
                "near:here",
                "box:1,2,3",
                "role:hero",
                "said:yes",
                "state:done"
            })
    void shouldSayWhatToWriteWhereAQueryIsNotUnderstood(String query) {
        assertThatThrownBy(() -> Query.parse(query))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining(" ");
    }

    @Test
    void shouldRefuseWhatNobodyWritesRatherThanPassOverAPartOfIt() {
        assertThatThrownBy(() -> Query.parse("beach ".repeat(51))).hasMessageContaining("at most 50");
        assertThatThrownBy(() -> Query.parse("b".repeat(10_000))).hasMessageContaining("at most 1000");
    }

    @ParameterizedTest
    @CsvSource({"a red dress, red", "Grey, gray", "magenta, purple"})
    void shouldKnowWhichColourAWordNames(String query, String colour) {
        assertThat(Query.parse(query).colour()).contains(colour);
        assertThat(Query.parse("label:red sunset").colour()).isEmpty();
    }

    @Test
    void shouldTakeQuotedWordsTogetherAndKeepFreeWordsApart() {
        // When
        Query query = Query.parse("camera:canon \"golden hour\" beach -rain");

        // Then
        assertThat(query.words()).containsExactly("golden hour", "beach");
    }

    private static List<String> found(String query) {
        Predicate<Candidate> wanted = Query.parse(query).literally();
        List<String> names = List.of("beach-1", "beach-2", "damaged", "night", "tower", "fuji");
        return names.stream()
                .filter(name -> wanted.test(Search.Tables.of(LIBRARY_OF_SIX)
                        .candidate(LIBRARY_OF_SIX.photos().get(id(name)))))
                .toList();
    }

    private static LibrarySnapshot library() {
        LibraryView view = Summer.view(Summer.story());
        tell(
                view,
                "tower",
                "2022-07-14T10:00",
                "image/jpeg",
                new Camera("Apple", "iPhone 13", null, null),
                2,
                "Red",
                35.6586,
                139.7454);
        tell(
                view,
                "fuji",
                "2023-01-01T08:00",
                "image/x-raw",
                new Camera("FUJIFILM", "X-T4", null, "XF 35mm"),
                4,
                null,
                -17.7,
                178.0);
        say(view, DecisionKind.KEEP, "tower", null);
        say(view, DecisionKind.RATE, "fuji", -1);
        view.apply(
                LabelKeys.of(LIBRARY, id("night")),
                Decision.newBuilder().setAt(Instant.EPOCH).setLabel("Blue").build());
        return view.snapshot(LIBRARY);
    }

    private static void say(LibraryView view, DecisionKind kind, String name, Integer rating) {
        view.apply(
                new DecisionKey(LIBRARY, kind, id(name), null),
                Decision.newBuilder().setAt(Instant.EPOCH).setRating(rating).build());
    }

    @Test
    void shouldSayWhereTheMistakeIs() {
        assertThatThrownBy(() -> Query.parse("a -shade:red b"))
                .isInstanceOfSatisfying(QueryException.class, wrong -> assertThat(List.of(wrong.from(), wrong.to()))
                        .containsExactly(2, 12));
    }

    @Test
    void shouldKnowWhatThereIsToBeSought() {
        // When
        Vocabulary terms = Vocabulary.of(LIBRARY_OF_SIX);

        // Then
        assertThat(terms.cameras().getFirst()).isEqualTo(new Vocabulary.Term("Canon EOS R6", 4));
        assertThat(terms.labels()).containsExactly(new Vocabulary.Term("Blue", 1), new Vocabulary.Term("Red", 1));
        assertThat(terms.first()).contains(LocalDate.of(2022, 7, 14));
        assertThat(terms.last()).contains(LocalDate.of(2026, 5, 3));
        assertThat(terms.place()).isPresent();
    }

    private static void tell(
            LibraryView view,
            String name,
            String taken,
            String type,
            Camera camera,
            int rating,
            String label,
            double latitude,
            double longitude) {
        view.apply(
                new PhotoKey(LIBRARY, id(name)),
                Photo.newBuilder()
                        .setVersion(1)
                        .setSource(SOURCE)
                        .setUri(Records.uri(name + ".jpg"))
                        .setFileName(name + ".jpg")
                        .setMediaType(type)
                        .setCapturedAt(Records.at(LocalDateTime.parse(taken)))
                        .setCamera(camera)
                        .setRating(rating)
                        .setLabel(label)
                        .setPlace(new Place(latitude, longitude, null))
                        .build());
    }
}
