package dev.memorylane.culling.burst;

import static dev.memorylane.culling.Photos.at;
import static dev.memorylane.culling.Photos.axis;
import static dev.memorylane.culling.Photos.between;
import static dev.memorylane.culling.Photos.photo;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.PhotoPair;
import dev.memorylane.culling.Photos;
import dev.memorylane.culling.geometry.Alignments;
import dev.memorylane.culling.geometry.FeatureReader;
import dev.memorylane.culling.kmeans.GramMatrix;
import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BurstFinderTest {
    private static final Alignments NO_FEATURES = new Alignments(FeatureReader.none());

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
                photo("b", at("10:00:40"), axis(0)),
                photo("c", at("10:01:20.001"), axis(0)));
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
        assertThat(bursts).allSatisfy(burst -> assertThat(burst).hasSizeLessThanOrEqualTo(7));
        assertThat(bursts).anySatisfy(burst -> assertThat(burst).hasSizeGreaterThan(1));
    }

    @Test
    void shouldBoundTheSpanOfABurst() {
        // Given equal frames every thirty seconds for ten minutes
        List<CandidatePhoto> lapse = new ArrayList<>();
        LocalDateTime start = Photos.DAY.atTime(10, 0);
        for (int i = 0; i < 20; i++) {
            lapse.add(photo("p" + (char) ('a' + i), at(start.plusSeconds(30L * i)), axis(0)));
        }
        // When, Then: 120 seconds hold at most five frames thirty seconds apart
        assertThat(find(lapse)).hasSizeGreaterThanOrEqualTo(3).allSatisfy(burst -> assertThat(burst)
                .hasSizeLessThanOrEqualTo(5));
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
        // Given twins, of which nothing but the embedding is known
        List<CandidatePhoto> photos = List.of(
                photo("a", at("10:00", TimePrecision.MINUTE), axis(0)),
                photo("b", at("10:00", TimePrecision.MINUTE), between(0, 1, 15)),
                photo("c", CaptureTime.unknown(), axis(5)),
                photo("d", CaptureTime.unknown(), between(5, 6, 2)));
        // When, Then
        assertThat(find(photos)).hasSize(4);
    }

    @Test
    void shouldHonourThatAPersonToldPhotosApart() {
        // Given
        List<CandidatePhoto> photos = List.of(photo("a", at("10:00:00"), axis(0)), photo("b", at("10:00:01"), axis(0)));
        // When
        Bursts bursts = new BurstFinder(BurstParameters.defaults(), Set.of(new PhotoPair("b", "a")), NO_FEATURES)
                .find(photos, gram(photos));
        // Then
        assertThat(bursts.groups()).hasSize(2);
    }

    @Test
    void shouldFindTheSameBurstsInEveryWindowThatHoldsTheirRuns() {
        for (long seed = 0; seed < 30; seed++) {
            // Given a day with pauses, of which a part between two pauses is a window of its own
            List<CandidatePhoto> day = randomDay(seed);
            int from = pauseAfter(day.size() / 4, day);
            int to = pauseAfter(day.size() * 3 / 4, day);
            // When
            List<List<String>> whole = find(day);
            List<List<String>> part = find(day.subList(from, to));
            // Then
            Set<String> within = Set.copyOf(
                    day.subList(from, to).stream().map(CandidatePhoto::photoId).toList());
            assertThat(part)
                    .isEqualTo(whole.stream()
                            .filter(burst -> within.contains(burst.getFirst()))
                            .toList());
        }
    }

    private static List<CandidatePhoto> randomDay(long seed) {
        Random random = new Random(seed);
        List<CandidatePhoto> photos = new ArrayList<>();
        LocalDateTime time = Photos.DAY.atTime(9, 0);
        for (int i = 0; i < 80; i++) {
            time = time.plusSeconds(random.nextInt(5) == 0 ? 41 + random.nextInt(300) : random.nextInt(20));
            photos.add(photo(
                    String.format("p%02d", i),
                    at(time),
                    Photos.near(axis(random.nextInt(3)), 0.8 * random.nextDouble(), random)));
        }
        return photos;
    }

    private static int pauseAfter(int index, List<CandidatePhoto> photos) {
        for (int i = index + 1; i < photos.size(); i++) {
            LocalDateTime before = photos.get(i - 1).time().placedAt().orElseThrow();
            LocalDateTime after = photos.get(i).time().placedAt().orElseThrow();
            if (Duration.between(before, after)
                            .compareTo(BurstParameters.defaults().gap())
                    > 0) {
                return i;
            }
        }
        return photos.size();
    }

    private static List<List<String>> find(List<CandidatePhoto> photos) {
        return new BurstFinder(BurstParameters.defaults(), Set.of(), NO_FEATURES)
                .find(photos, gram(photos)).groups().stream()
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
