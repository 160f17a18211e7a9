package dev.memorylane.culling.burst;

import static dev.memorylane.culling.Photos.at;
import static dev.memorylane.culling.Photos.axis;
import static dev.memorylane.culling.Photos.between;
import static dev.memorylane.culling.Photos.photo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.PhotoPair;
import dev.memorylane.culling.Photos;
import dev.memorylane.culling.kmeans.GramMatrix;
import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BurstFinderTest {

    @Test
    void shouldJoinLookAlikesShotWithinMoments() {
        // Given
        List<CandidatePhoto> photos = List.of(
                photo("a", at("10:00:00.000"), axis(0)),
                photo("b", at("10:00:00.500"), between(0, 1, 10)),
                photo("c", at("10:00:01.000"), axis(2)));
        // When, Then
        assertThat(find(photos)).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void shouldPartBurstsWhereTheGapIsLong() {
        // Given
        List<CandidatePhoto> photos = List.of(
                photo("a", at("10:00:00"), axis(0)),
                photo("b", at("10:00:10"), axis(0)),
                photo("c", at("10:00:20.001"), axis(0)));
        // When, Then
        assertThat(find(photos)).containsExactly(List.of("a", "b"), List.of("c"));
    }

    @Test
    void shouldNotChainFramesThatChangeSlowly() {
        // Given a pan of 8 degrees a frame: neighbours alike, the ends not
        List<CandidatePhoto> pan = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            pan.add(photo(
                    "p" + (char) ('a' + i), at("10:00:0" + i / 2 + (i % 2 == 0 ? ".0" : ".5")), between(0, 1, 8 * i)));
        }
        // When
        List<List<String>> bursts = find(pan);
        // Then
        assertThat(bursts).hasSizeGreaterThan(1);
        assertThat(bursts).allSatisfy(burst -> assertThat(burst).hasSizeLessThanOrEqualTo(5));
        assertThat(bursts).anySatisfy(burst -> assertThat(burst).hasSizeGreaterThan(1));
    }

    @Test
    void shouldBoundTheSpanOfABurst() {
        // Given equal frames every nine seconds for three minutes
        List<CandidatePhoto> lapse = new ArrayList<>();
        LocalDateTime start = Photos.DAY.atTime(10, 0);
        for (int i = 0; i < 20; i++) {
            lapse.add(photo("p" + (char) ('a' + i), at(start.plusSeconds(9L * i)), axis(0)));
        }
        // When, Then: 60 seconds hold at most seven frames nine seconds apart
        assertThat(find(lapse)).hasSizeGreaterThanOrEqualTo(3).allSatisfy(burst -> assertThat(burst)
                .hasSizeLessThanOrEqualTo(7));
    }

    @Test
    void shouldKeepABurstTogetherAcrossMidnight() {
        // Given
        LocalDateTime midnight = Photos.DAY.plusDays(1).atStartOfDay();
        List<CandidatePhoto> photos = List.of(
                photo("a", at(midnight.minusSeconds(1)), axis(0)), photo("b", at(midnight.plusSeconds(1)), axis(0)));
        // When, Then
        assertThat(find(photos)).containsExactly(List.of("a", "b"));
    }

    @Test
    void shouldNotMixCameras() {
        // Given
        List<CandidatePhoto> photos = List.of(
                photo("a", at("10:00:00"), axis(0)),
                Photos.from(photo("b", at("10:00:01"), axis(0)), "another"),
                Photos.from(photo("c", at("10:00:02"), axis(0)), null));
        // When, Then
        assertThat(find(photos)).hasSize(3);
    }

    @Test
    void shouldNotCallItABurstByATimeWithoutSeconds() {
        // Given look-alikes within a minute, and twins
        List<CandidatePhoto> photos = List.of(
                photo("a", at("10:00", TimePrecision.MINUTE), axis(0)),
                photo("b", at("10:00", TimePrecision.MINUTE), between(0, 1, 15)),
                photo("c", CaptureTime.unknown(), axis(5)),
                photo("d", CaptureTime.unknown(), between(5, 6, 2)));
        // When, Then
        assertThat(find(photos)).containsExactly(List.of("a"), List.of("b"), List.of("c", "d"));
    }

    @Test
    void shouldHonourThatAPersonToldPhotosApart() {
        // Given
        List<CandidatePhoto> photos = List.of(photo("a", at("10:00:00"), axis(0)), photo("b", at("10:00:01"), axis(0)));
        // When
        List<int[]> bursts =
                new BurstFinder(BurstParameters.defaults(), Set.of(new PhotoPair("b", "a"))).find(photos, gram(photos));
        // Then
        assertThat(bursts).hasSize(2);
    }

    @Test
    void shouldDeriveTheSimilarityFromPhotosFarApart() {
        // Given unrelated photos of a model whose vectors all point one way: cosine .5
        List<CandidatePhoto> photos = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            photos.add(photo("p" + i, at(Photos.DAY.atTime(8 + i, 0)), between(0, 1 + i, 45)));
        }
        // When
        double similarity = new SimilarityCalibration(BurstParameters.defaults()).similarity(photos, gram(photos));
        // Then .5 + .7 · .5
        assertThat(similarity).isEqualTo(0.85);
    }

    private static List<List<String>> find(List<CandidatePhoto> photos) {
        return new BurstFinder(BurstParameters.defaults(), Set.of())
                .find(photos, gram(photos)).stream()
                        .map(burst -> Arrays.stream(burst)
                                .mapToObj(i -> photos.get(i).photoId())
                                .toList())
                        .toList();
    }

    private static GramMatrix gram(List<CandidatePhoto> photos) {
        return GramMatrix.ofDirections(
                photos.stream().map(CandidatePhoto::embedding).toArray(float[][]::new));
    }
}
