package dev.memorylane.gallery.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.memorylane.gallery.Records;
import dev.memorylane.gallery.view.SaidDecision;
import dev.memorylane.gallery.view.SaidKind;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Clusters, numbers and clocks set right; what is said names photos. */
@QuarkusTest
@TestProfile(PaintedProfile.class)
class CorrectionsPageTest extends PageTest {

    private List<SaidDecision> holding(SaidKind kind) {
        return gallery.library(Records.LIBRARY).decisions().stream()
                .filter(said -> said.active() && said.kind() == kind)
                .toList();
    }

    private static Set<String> photos(List<SaidDecision> pairs) {
        return pairs.stream()
                .flatMap(said -> List.of(said.subject(), said.other().orElseThrow()).stream())
                .collect(Collectors.toSet());
    }

    private static void awaitSaved(Page page) {
        assertThat(page.getByTestId("toast")).isVisible();
        page.waitForFunction("() => Object.keys(localStorage).every((key) => !key.startsWith('memory-lane.say.'))");
    }

    @Test
    void shouldMergeTheClustersOfWhatIsSelected() {
        // Given
        Page page = open(browser(), PaintedTrip.address() + "picks");
        tile(page, 1).focus();

        // When
        press(page, "ArrowRight", "Shift+ArrowRight", "m");
        awaitSaved(page);

        // Then
        assertThat(page.getByTestId("toast")).containsText("2 clusters merged");
        assertThat(page.getByTestId("anew")).isVisible();
        assertThat(photos(holding(SaidKind.MUST_LINK))).contains(Records.id("IMG_4108"), Records.id("IMG_4117"));
    }

    @Test
    void shouldSayThatItIsGroupedAnewUntilItIs() throws Exception {
        // Given
        Page page = open(browser(), PaintedTrip.address() + "picks");
        tile(page, 0).focus();
        press(page, "Shift+ArrowRight", "m");
        assertThat(page.getByTestId("anew")).isVisible();

        // When
        trip().regroup(new int[][] {{0, 1}, {2}, {3}, {4}});

        // Then
        assertThat(page.getByTestId("anew")).isHidden();
        assertThat(page.getByTestId("toast")).containsText("Grouped anew: revision 5");
    }

    @Test
    void shouldSplitPhotosOutOfTheirCluster() {
        // Given
        Page page = open(browser(), PaintedTrip.address() + "picks");
        tile(page, 2).click();
        assertThat(page.getByTestId("panel")).hasCount(6);
        press(page, "Home");

        // When
        press(page, "Shift+ArrowRight", "s");
        awaitSaved(page);

        // Then
        assertThat(page.getByTestId("toast")).containsText("2 photos split off");
        assertThat(holding(SaidKind.MUST_LINK)).hasSize(1);
        assertThat(holding(SaidKind.CANNOT_LINK)).hasSize(8);
    }

    @Test
    void shouldTellTwoPhotosApartAndTakeItBack() {
        // Given
        Page page = openTrip();

        // When
        press(page, "Shift+ArrowRight", "n");
        awaitSaved(page);

        // Then
        assertThat(photos(holding(SaidKind.CANNOT_LINK)))
                .containsExactlyInAnyOrder(Records.id("IMG_4100"), Records.id("IMG_4101"));
        page.getByTestId("toast-undo").click();
        awaitSaved(page);
        assertThat(holding(SaidKind.CANNOT_LINK)).isEmpty();
    }

    @Test
    void shouldMoveAPhotoToAnotherCluster() {
        // Given
        Page page = openTrip();

        // When
        press(page, "v");
        Locator choices = page.getByTestId("choice");
        assertThat(choices).hasCount(4);
        choices.first().click();
        awaitSaved(page);

        // Then
        assertThat(page.getByTestId("toast")).containsText("1 photo moved");
        assertThat(photos(holding(SaidKind.MUST_LINK)))
                .containsExactlyInAnyOrder(Records.id("IMG_4100"), Records.id("IMG_4107"));
        assertThat(holding(SaidKind.CANNOT_LINK)).hasSize(5);
    }

    @Test
    void shouldAskForANumberOfPicksAndTakeItBack() {
        // Given
        Page page = openTrip();

        // When
        page.getByTestId("aim").fill("30");
        page.getByTestId("aim-set").click();
        awaitSaved(page);

        // Then
        assertThat(holding(SaidKind.TARGET_COUNT).getFirst().targetCount()).contains(30);
        page.getByTestId("aim-clear").click();
        assertThat(page.getByTestId("aim-clear")).isHidden();
        awaitSaved(page);
        assertThat(holding(SaidKind.TARGET_COUNT)).isEmpty();
    }

    @Test
    void shouldHoldTheNumberThatIsBeingAskedForWhenNewsComesBeforeItIsSaid() {
        // Given
        Page page = openTrip();
        String photo = tile(page, 1).getAttribute("data-photo");
        page.getByTestId("aim").fill("30");
        page.getByTestId("aim-set").focus();

        // When
        sayElsewhere(page, Map.of("kind", "keep", "subject", photo));
        assertThat(page.getByTestId("sheet-counts")).containsText("1 kept by you");
        press(page, "Enter");

        // Then
        assertThat(page.getByTestId("toast")).containsText("30 picks asked for");
        awaitSaved(page);
        assertThat(holding(SaidKind.TARGET_COUNT).getFirst().targetCount()).contains(30);
    }

    @Test
    void shouldSetAClockRight() {
        // Given
        Page page = openTrip();
        assertThat(page.getByTestId("clock")).containsText("59 min 0 s ahead beside Canon EOS R6");

        // When
        page.getByTestId("clock-accept").click();
        awaitSaved(page);

        // Then
        assertThat(page.getByTestId("clock")).hasCount(0);
        assertThat(holding(SaidKind.CLOCK_SHIFT).getFirst().shiftSeconds()).contains(-3540L);
    }

    @Test
    void shouldLeaveAClockAsItIsAndAskAgainWhenThatIsTakenBack() {
        // Given
        Page page = openTrip();

        // When
        page.getByTestId("clock-dismiss").click();
        awaitSaved(page);

        // Then
        assertThat(page.getByTestId("clock")).hasCount(0);
        assertThat(holding(SaidKind.CLOCK_SHIFT).getFirst().shiftSeconds()).contains(0L);
        page.getByTestId("toast-undo").click();
        assertThat(page.getByTestId("clock")).isVisible();
    }
}
