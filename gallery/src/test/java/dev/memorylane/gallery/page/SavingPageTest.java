package dev.memorylane.gallery.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.memorylane.gallery.Records;
import dev.memorylane.gallery.view.SaidDecision;
import dev.memorylane.gallery.view.SaidKind;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** No press is lost: Kafka away, the server away, the page closed in between, two pages at once. */
@QuarkusTest
@TestProfile(PaintedProfile.class)
class SavingPageTest extends PageTest {

    private List<String> kept() {
        return gallery.library(Records.LIBRARY).decisions().stream()
                .filter(said -> said.kind() == SaidKind.KEEP && said.active())
                .map(SaidDecision::subject)
                .sorted()
                .toList();
    }

    @Test
    void shouldSayInWordsWhatIsNotSavedAndSaveItOnceKafkaIsBack() {
        // Given
        Page page = openTrip();
        decisions.goAway(true);

        // When
        press(page, "p");

        // Then
        assertThat(tile(page, 0)).hasAttribute("data-flag", "keep");
        assertThat(tile(page, 0)).hasAttribute("data-unsaved", "true");
        assertThat(page.getByTestId("unsaved")).containsText("1 decision is kept in this browser");
        assertThat(page.getByTestId("unsaved")).containsText("Kafka does not answer");
        decisions.goAway(false);
        assertThat(page.getByTestId("unsaved")).isHidden();
        assertThat(tile(page, 0)).hasAttribute("data-unsaved", "false");
        assertThat(kept()).containsExactly(Records.id("IMG_4100"));
    }

    @Test
    void shouldKeepThePressesOfAPageThatWasClosedWhileTheServerWasAwayAndSendThemInOrder() {
        // Given
        BrowserContext browser = browser();
        Page page = open(browser, PaintedTrip.address() + "all");
        tile(page, 0).focus();
        int before = decisions.written().size();
        browser.setOffline(true);

        // When
        press(page, "p", "ArrowRight", "p", "x", "ArrowRight", "2");
        assertThat(page.getByTestId("unsaved")).isVisible();
        page.close();
        browser.setOffline(false);
        Page again = open(browser, PaintedTrip.address() + "all");

        // Then
        assertThat(tile(again, 1)).hasAttribute("data-flag", "reject");
        again.waitForFunction("() => Object.keys(localStorage).every((key) => !key.startsWith('memory-lane.say.'))");
        assertThat(kept()).containsExactly(Records.id("IMG_4100"));
        assertThat(decisions.written().stream().skip(before).map(key -> key.getKind() + " " + key.getSubject()))
                .containsExactly(
                        "KEEP " + Records.id("IMG_4100"),
                        "KEEP " + Records.id("IMG_4101"),
                        "KEEP " + Records.id("IMG_4101"),
                        "REJECT " + Records.id("IMG_4101"),
                        "RATE " + Records.id("IMG_4102"));
    }

    @Test
    void shouldLetTwoPagesAgreeAndTheLaterWordWin() {
        // Given
        Page one = openTrip();
        Page other = openTrip();

        // When
        press(one, "p");

        // Then
        assertThat(tile(other, 0)).hasAttribute("data-flag", "keep");
        press(other, "x");
        assertThat(tile(one, 0)).hasAttribute("data-flag", "reject");
        press(other, "u");
        assertThat(tile(one, 0)).hasAttribute("data-flag", "");
        assertThat(kept()).isEmpty();
    }

    @Test
    void shouldKeepEightTabsOfOneBrowserAtWork() {
        // Given
        BrowserContext browser = browser();
        List<Page> tabs = new ArrayList<>();
        for (int tab = 0; tab < 8; tab++) {
            tabs.add(open(browser, PaintedTrip.address() + "all"));
            assertThat(tile(tabs.getLast(), 0)).isVisible();
        }
        tile(tabs.getLast(), 0).focus();

        // When
        press(tabs.getLast(), "p");

        // Then
        tabs.forEach(tab -> assertThat(tile(tab, 0)).hasAttribute("data-flag", "keep"));
        assertThat(tabs.getLast().getByTestId("saving")).hasText("All saved");
        assertThat(tabs.getLast().getByTestId("status")).not().hasAttribute("data-phase", "offline");
    }

    @Test
    void shouldFollowAStreamWhereNoSocketGetsThrough() {
        // Given
        BrowserContext browser = browser();
        List<String> asked = new CopyOnWriteArrayList<>();
        browser.onRequest(request -> asked.add(request.url()));
        browser.addInitScript(
                "window.WebSocket = class extends EventTarget { constructor() { super(); setTimeout(() => this.dispatchEvent(new Event('close'))); } close() {} };");
        Page page = open(browser, PaintedTrip.address() + "all");
        Page other = openTrip();
        page.waitForCondition(() -> asked.stream().anyMatch(url -> url.endsWith("/events")));
        assertThat(tile(page, 0)).isVisible();

        // When
        press(other, "x");

        // Then
        assertThat(tile(page, 0)).hasAttribute("data-flag", "reject");
    }

    @Test
    void shouldShowWhatAnotherTabOfTheSameBrowserSaidWhileTheServerIsAway() {
        // Given
        BrowserContext browser = browser();
        Page one = open(browser, PaintedTrip.address() + "all");
        Page other = open(browser, PaintedTrip.address() + "all");
        tile(one, 0).focus();
        assertThat(tile(other, 0)).isVisible();
        decisions.goAway(true);

        // When
        press(one, "x");

        // Then
        assertThat(tile(other, 0)).hasAttribute("data-flag", "reject");
        assertThat(tile(other, 0)).hasAttribute("data-unsaved", "true");
    }

    @Test
    void shouldSayInWordsWhatTheServerRefused() {
        // Given
        BrowserContext browser = browser();
        browser.clock().install();
        Page page = open(browser, PaintedTrip.address() + "all");
        tile(page, 0).focus();
        page.evaluate("""
                () => localStorage.setItem('memory-lane.say.000000000000001.000001.test', JSON.stringify({
                  id: '000000000000001.000001.test', library: 'summer', kind: 'keep', subject: 'nothing', undo: false, at: 1 }))
                """);

        // When
        press(page, "p");

        // Then
        assertThat(page.getByTestId("unsaved")).containsText("There is no photo nothing.");
        page.clock().fastForward(60_000);
        assertThat(page.getByTestId("refused")).containsText("There is no photo nothing.");
        assertThat(tile(page, 0)).hasAttribute("data-unsaved", "false");
        page.getByTestId("refused")
                .getByRole(com.microsoft.playwright.options.AriaRole.BUTTON)
                .click();
        assertThat(page.getByTestId("refused")).hasCount(0);
    }

    @Test
    void shouldSayThatTheServerIsAwayAndGoOnWhenItIsBack() {
        // Given
        BrowserContext browser = browser();
        Page page = open(browser, PaintedTrip.address() + "all");
        assertThat(tile(page, 0)).isVisible();

        // When
        browser.setOffline(true);

        // Then
        assertThat(page.getByTestId("offline")).containsText("The server does not answer");
        assertThat(tile(page, 0)).isVisible();
        browser.setOffline(false);
        assertThat(page.getByTestId("offline")).isHidden();
    }
}
