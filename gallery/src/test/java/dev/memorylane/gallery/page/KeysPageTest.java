package dev.memorylane.gallery.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.memorylane.gallery.Records;
import dev.memorylane.gallery.view.SaidDecision;
import dev.memorylane.gallery.view.SaidKind;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Culling by keyboard, on the sheet and in what lies over it. */
@QuarkusTest
@TestProfile(PaintedProfile.class)
class KeysPageTest extends PageTest {

    private List<String> holding(SaidKind kind) {
        return gallery.library(Records.LIBRARY).decisions().stream()
                .filter(SaidDecision::active)
                .filter(said -> said.kind() == kind)
                .map(SaidDecision::subject)
                .toList();
    }

    private static void awaitSaved(Page page) {
        assertThat(page.getByTestId("saving")).hasText("All saved");
        page.waitForFunction("() => Object.keys(localStorage).every((key) => !key.startsWith('memory-lane.say.'))");
    }

    @Test
    void shouldKeepRejectAndRateByKeyAndSaveEachPress() {
        // Given
        Page page = openTrip();

        // When
        press(page, "p", "ArrowRight", "x", "ArrowRight", "4");
        awaitSaved(page);

        // Then
        assertThat(tile(page, 0)).hasAttribute("data-flag", "keep");
        assertThat(tile(page, 1)).hasAttribute("data-flag", "reject");
        assertThat(tile(page, 2).locator(".stars")).hasText("★★★★");
        assertThat(holding(SaidKind.KEEP)).containsExactly(Records.id("IMG_4100"));
        assertThat(holding(SaidKind.REJECT)).containsExactly(Records.id("IMG_4101"));
        Optional<SaidDecision> rated = gallery.library(Records.LIBRARY).decisions().stream()
                .filter(said -> said.kind() == SaidKind.RATE && said.active())
                .findFirst();
        assertThat(rated.orElseThrow().rating()).contains(4);
        assertThat(errors).isEmpty();
    }

    @Test
    void shouldGiveColoursByKeyAsOtherProgramsDoAndTakeThemAwayByTheSameKey() {
        // Given
        Page page = openTrip();

        // When
        press(page, "6", "ArrowRight", "9", "ArrowRight", "7", "7");
        awaitSaved(page);

        // Then
        assertThat(tile(page, 0)).hasAttribute("data-colour", "red");
        assertThat(tile(page, 0)).hasAttribute("aria-label", Pattern.compile("red label"));
        assertThat(tile(page, 1)).hasAttribute("data-colour", "blue");
        assertThat(tile(page, 2)).hasAttribute("data-colour", "");
        assertThat(labels()).containsExactlyInAnyOrder("Red", "Blue", "");
        page.reload();
        assertThat(tile(page, 1)).hasAttribute("data-colour", "blue");
        tile(page, 1).focus();
        press(page, "Control+z", "Control+z", "Control+z");
        assertThat(tile(page, 1)).hasAttribute("data-colour", "");
        press(page, "Control+Shift+z");
        assertThat(tile(page, 1)).hasAttribute("data-colour", "blue");
        awaitSaved(page);
        assertThat(errors).isEmpty();
    }

    @Test
    void shouldShowAColourForWhichItHasNoKey() {
        // Given
        Page page = openTrip();
        String photo = tile(page, 0).getAttribute("data-photo");

        // When
        sayElsewhere(page, Map.of("kind", "label", "subject", photo, "label", "orange"));

        // Then
        assertThat(tile(page, 0)).hasAttribute("data-colour", "orange");
        assertThat(tile(page, 0)).hasAttribute("aria-label", Pattern.compile("orange label"));
    }

    @Test
    void shouldShowAColourInTheLoupeAndFindItAgain() {
        // Given
        Page page = openTrip();
        press(page, "ArrowRight", "Enter");

        // When
        page.getByTestId("say-purple").click();

        // Then
        assertThat(page.getByTestId("panel")).hasAttribute("data-colour", "purple");
        assertThat(page.getByTestId("viewer-details")).containsText("Purple");
        awaitSaved(page);
        press(page, "Escape");
        page.getByTestId("show-coloured").click();
        assertThat(page.locator("#sheet-grid .tile")).hasCount(1);
        page.locator("#search-words").fill("label:purple");
        press(page, "Enter");
        assertThat(page.getByTestId("found-total")).hasText("1");
        assertThat(tile(page, 0)).hasAttribute("data-colour", "purple");
        assertThat(errors).isEmpty();
    }

    private List<String> labels() {
        return gallery.library(Records.LIBRARY).decisions().stream()
                .filter(SaidDecision::active)
                .flatMap(said -> said.label().stream())
                .toList();
    }

    @Test
    void shouldLetTheLaterOfKeepAndRejectHoldAndTakeBothBackByU() {
        // Given
        Page page = openTrip();

        // When
        press(page, "p", "x");
        awaitSaved(page);

        // Then
        assertThat(holding(SaidKind.KEEP)).isEmpty();
        assertThat(holding(SaidKind.REJECT)).hasSize(1);
        press(page, "u");
        awaitSaved(page);
        assertThat(holding(SaidKind.REJECT)).isEmpty();
        assertThat(tile(page, 0)).hasAttribute("data-flag", "");
    }

    @Test
    void shouldKeepOneRejectTheRestOfItsClusterAndGoToTheNextCluster() {
        // Given
        Page page = open(browser(), PaintedTrip.address() + "picks");
        tile(page, 0).click();
        assertThat(page.getByTestId("panel")).hasCount(7);

        // When
        press(page, "Shift+P");
        awaitSaved(page);

        // Then
        assertThat(holding(SaidKind.KEEP)).hasSize(1);
        assertThat(holding(SaidKind.REJECT)).hasSize(6);
        assertThat(page.getByTestId("viewer-title")).containsText("Cluster 2 of 5");
        assertThat(page.getByTestId("toast")).containsText("6 others of its cluster rejected");
    }

    @Test
    void shouldTakeManyStepsBackAndDoThemAgainAlsoAfterAReload() {
        // Given
        Page page = openTrip();
        press(page, "p", "ArrowRight", "x", "ArrowRight", "5");

        // When
        press(page, "Control+z", "Control+z");
        awaitSaved(page);

        // Then
        assertThat(tile(page, 0)).hasAttribute("data-flag", "keep");
        assertThat(tile(page, 1)).hasAttribute("data-flag", "");
        page.reload();
        tile(page, 0).focus();
        press(page, "Control+Shift+z");
        assertThat(tile(page, 1)).hasAttribute("data-flag", "reject");
        press(page, "Control+z", "Control+z");
        awaitSaved(page);
        assertThat(holding(SaidKind.KEEP)).isEmpty();
        assertThat(holding(SaidKind.REJECT)).isEmpty();
        assertThat(holding(SaidKind.RATE)).isEmpty();
    }

    @Test
    void shouldProposeNoRoleForAPhotoOfWhichAPersonDecidedAlsoOnceItIsGroupedAnew() {
        // Given an alternate and a candidate to reject
        Page page = openTrip();
        assertThat(tile(page, 0).locator(".badge")).hasText("Alternate");
        assertThat(tile(page, 1).locator(".badge")).hasText("Reject?");
        press(page, "p", "ArrowRight", "x");
        awaitSaved(page);

        // When
        trip().regroup(new int[][] {{0}, {1}, {2}, {3}, {4}});

        // Then
        assertThat(page.getByTestId("window-revision")).hasText("revision 5");
        assertThat(tile(page, 0).locator(".badge")).isHidden();
        assertThat(tile(page, 1).locator(".flag")).hasText("✕");
        assertThat(tile(page, 1).locator(".badge")).isHidden();
        press(page, "Enter");
        assertThat(page.getByTestId("panel").locator(".flag")).hasText("✕");
        assertThat(page.getByTestId("panel").locator(".badge")).isHidden();
        press(page, "Escape", "u");
        assertThat(tile(page, 1).locator(".badge")).hasText("Reject?");
        assertThat(errors).isEmpty();
    }

    @Test
    void shouldRestoreWhatHeldBeforeWhenAStepIsTakenBack() {
        // Given
        Page page = openTrip();
        press(page, "p");
        awaitSaved(page);

        // When
        press(page, "x", "Control+z");
        awaitSaved(page);

        // Then
        assertThat(tile(page, 0)).hasAttribute("data-flag", "keep");
        assertThat(holding(SaidKind.KEEP)).hasSize(1);
        assertThat(holding(SaidKind.REJECT)).isEmpty();
    }

    @Test
    void shouldCullInTheLoupeAndLeadBackToThePhoto() {
        // Given
        Page page = openTrip();
        press(page, "ArrowRight", "Enter");
        assertThat(page.getByTestId("viewer-name")).hasText("IMG_4101.jpg");

        // When
        press(page, "x", " ", "3", "Escape");
        awaitSaved(page);

        // Then
        assertThat(page.getByTestId("viewer")).isHidden();
        assertThat(tile(page, 2)).isFocused();
        assertThat(tile(page, 1)).hasAttribute("data-flag", "reject");
        assertThat(tile(page, 2).locator(".stars")).hasText("★★★");
    }

    @Test
    void shouldSayOfAllThatAreSelected() {
        // Given
        Page page = openTrip();

        // When
        press(page, "Shift+ArrowRight", "Shift+ArrowRight", "p");
        awaitSaved(page);

        // Then
        assertThat(page.locator("#selection-count")).hasText("3 selected");
        assertThat(holding(SaidKind.KEEP)).hasSize(3);
        press(page, "Control+z");
        awaitSaved(page);
        assertThat(holding(SaidKind.KEEP)).isEmpty();
    }

    @Test
    void shouldShowTheKeys() {
        // Given
        Page page = openTrip();

        // When
        press(page, "?");

        // Then
        assertThat(page.getByTestId("help")).containsText("reject the rest of its cluster");
        press(page, "Escape");
        assertThat(page.getByTestId("help")).isHidden();
    }

    @Test
    void shouldLeaveLettersToFieldsThatAreWrittenInto() {
        // Given
        Page page = openTrip();
        page.getByTestId("aim").click();

        // When
        press(page, "3", "Tab");

        // Then
        assertThat(page.getByTestId("aim")).hasValue("3");
        assertThat(page.getByTestId("saving")).hasText("All saved");
        assertThat(decisionsHold()).isFalse();
    }

    private boolean decisionsHold() {
        return gallery.library(Records.LIBRARY).decisions().stream().anyMatch(SaidDecision::active);
    }
}
