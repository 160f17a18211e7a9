package dev.memorylane.culling.asset;

import static dev.memorylane.culling.Photos.at;
import static dev.memorylane.culling.Photos.axis;
import static dev.memorylane.culling.Photos.sharp;
import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.culling.CandidatePhoto;
import dev.memorylane.culling.Culler;
import dev.memorylane.culling.CullingParameters;
import dev.memorylane.culling.Member;
import dev.memorylane.culling.PersonDecisions;
import dev.memorylane.culling.PhotoPair;
import dev.memorylane.culling.Quality;
import dev.memorylane.culling.Role;
import dev.memorylane.culling.time.CaptureTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A burst of two frames, each as RAW and JPEG; the RAW's own figures would make the soft frame's RAW the best. */
class AssetsTest {

    private static final CandidatePhoto FIRST_JPEG = file("1-jpeg", "IMG_1.JPG", "10:00:00", sharp(0.12));
    private static final CandidatePhoto FIRST_RAW = file("0-raw", "IMG_1.CR2", "10:00:00", sharp(0.09));
    private static final CandidatePhoto SECOND_JPEG = file("2-jpeg", "IMG_2.JPG", "10:00:01", sharp(0.02));
    private static final CandidatePhoto SECOND_RAW = file("3-raw", "IMG_2.CR2", "10:00:01", sharp(0.2));
    private static final List<CandidatePhoto> BURST = List.of(FIRST_RAW, FIRST_JPEG, SECOND_JPEG, SECOND_RAW);

    @Test
    void shouldCullTheFilesOfAShotOnceByWhatPeopleLookAt() {
        // When
        Map<String, Member> members = cull(BURST, PersonDecisions.none());
        // Then
        assertThat(members.get("1-jpeg").role()).isEqualTo(Role.PICK);
        assertThat(members.get("2-jpeg").role()).isEqualTo(Role.REJECT);
        assertThat(members.get("0-raw").role()).isEqualTo(Role.PICK);
        assertThat(members.get("3-raw").role()).isEqualTo(Role.REJECT);
        assertThat(members.get("0-raw").reasons()).singleElement().satisfies(reason -> assertThat(reason.words())
                .isEqualTo("another of the 2 files of one shot"));
    }

    @Test
    void shouldApplyWhatIsSaidOfOneFileToAll() {
        // Given the RAW of the soft frame is kept, its JPEG told apart from its own RAW
        PersonDecisions said = new PersonDecisions(
                Set.of("3-raw"),
                Set.of(),
                Set.of(),
                Map.of("0-raw", 2),
                Set.of(),
                Set.of(new PhotoPair("2-jpeg", "3-raw")),
                OptionalInt.empty());
        // When
        Map<String, Member> members = cull(BURST, said);
        // Then
        assertThat(members.get("2-jpeg").role()).isEqualTo(Role.PICK);
        assertThat(members.get("3-raw").role()).isEqualTo(Role.PICK);
        assertThat(members.get("1-jpeg").role()).isEqualTo(Role.ALTERNATE);
        assertThat(new AssetDecisions(Assets.of(BURST)).of(said).ratings()).containsExactly(Map.entry("1-jpeg", 2));
    }

    @Test
    void shouldNeverDropAShotOfWhichOneFileIsStarred() {
        // Given
        CandidatePhoto starred = SECOND_RAW.withRating(OptionalInt.of(5));
        // When
        Map<String, Member> members =
                cull(List.of(FIRST_JPEG, FIRST_RAW, SECOND_JPEG, starred), PersonDecisions.none());
        // Then
        assertThat(members.get("2-jpeg").role()).isEqualTo(Role.PICK);
        assertThat(members.get("3-raw").role()).isEqualTo(Role.PICK);
    }

    @Test
    void shouldBelieveASourceThatNamesTheShot() {
        // Given
        ShotFile named = new ShotFile(Optional.of("live-7"), "a.heic");
        ShotFile other = new ShotFile(Optional.of("live-7"), "b.jpg");
        // When
        Assets assets = Assets.of(
                List.of(photo("p", named, at("10:00:00"), sharp(0.1)), photo("q", other, at("10:00:02"), sharp(0.1))));
        // Then
        assertThat(assets.representatives()).extracting(CandidatePhoto::photoId).containsExactly("p");
        assertThat(assets.followersOf("p")).containsExactly("q");
    }

    @Test
    void shouldShowWhatAPersonMadeOfAPhotoRatherThanTheOriginalOrTheRaw() {
        // Given
        List<CandidatePhoto> shot = List.of(
                photo("1", new ShotFile(Optional.of("shot"), "IMG_1234.DNG"), at("10:00:00"), sharp(0.1)),
                photo("2", new ShotFile(Optional.of("shot"), "IMG_1234.HEIC"), at("10:00:00"), sharp(0.1)),
                photo("3", new ShotFile(Optional.of("shot"), "IMG_E1234.HEIC"), at("10:00:00"), sharp(0.1)));
        // When
        Assets assets = Assets.of(shot);
        // Then
        assertThat(assets.representatives()).extracting(CandidatePhoto::photoId).containsExactly("3");
    }

    @Test
    void shouldNotJoinCopiesNorShotsOfOtherMomentsNorUndatedOnes() {
        // Given
        List<CandidatePhoto> apart = List.of(
                file("a", "IMG_1.JPG", "10:00:00", sharp(0.1)),
                file("b", "IMG_1.JPG", "10:00:00", sharp(0.1)),
                file("c", "IMG_1.CR2", "10:00:05", sharp(0.1)),
                photo("d", new ShotFile(Optional.empty(), "X.JPG"), CaptureTime.unknown(), sharp(0.1)),
                photo("e", new ShotFile(Optional.empty(), "X.CR2"), CaptureTime.unknown(), sharp(0.1)));
        // When, Then
        assertThat(Assets.of(apart).representatives()).hasSize(5);
        assertThat(Assets.of(apart).areSingle()).isTrue();
    }

    private static CandidatePhoto file(String id, String name, String clock, Quality quality) {
        return photo(id, new ShotFile(Optional.empty(), name), at(clock), quality);
    }

    private static CandidatePhoto photo(String id, ShotFile file, CaptureTime time, Quality quality) {
        return new CandidatePhoto(id, time, axis(0), quality, OptionalInt.empty(), "camera", Optional.empty(), file);
    }

    private static Map<String, Member> cull(List<CandidatePhoto> photos, PersonDecisions decisions) {
        return new Culler()
                .cull(photos, decisions, CullingParameters.defaults())
                .members()
                .collect(Collectors.toMap(Member::photoId, member -> member));
    }
}
