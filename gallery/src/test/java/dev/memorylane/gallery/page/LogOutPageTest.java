package dev.memorylane.gallery.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The way in and out, where a token is asked for. */
@QuarkusTest
@TestProfile(LogOutPageTest.Guarded.class)
class LogOutPageTest extends PageTest {
    private static final Path TOKEN = Path.of("target/page-token");
    private static final Pattern LOGIN = Pattern.compile(".*/login/.*");

    /** Painted photos behind a token, on this machine too. */
    public static class Guarded extends PaintedProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> all = new HashMap<>(super.getConfigOverrides());
            all.put("memorylane.access.always", "true");
            all.put("memorylane.access.token-file", TOKEN.toString());
            return all;
        }
    }

    private Page logIn() throws IOException {
        Page page = open(browser(), "");
        page.getByTestId("login-token")
                .fill(Files.readAllLines(TOKEN).getFirst().strip());
        page.getByTestId("login-button").click();
        assertThat(page.getByTestId("window").first()).isVisible();
        return page;
    }

    @Test
    void shouldLeadOutByTheButtonAndAskAgain() throws IOException {
        // Given
        Page page = logIn();

        // When
        page.locator("#log-out").click();

        // Then
        assertThat(page).hasURL(LOGIN);
        page.navigate(root.toString());
        assertThat(page).hasURL(LOGIN);
        assertThat(page.request().get(root + "api/libraries").status()).isEqualTo(401);
    }

    @Test
    void shouldStayWhileSomethingIsNotSaved() throws IOException {
        // Given
        Page page = logIn();
        page.navigate(root + PaintedTrip.address() + "all");
        tile(page, 0).focus();
        decisions.goAway(true);

        // When
        press(page, "p");
        page.locator("#log-out").click();

        // Then
        assertThat(page.getByTestId("toast")).containsText("1 decision is not saved yet");
        assertThat(page.getByTestId("saving")).hasText("1 decision not saved yet");
        decisions.goAway(false);
        assertThat(page.getByTestId("saving")).hasText("All saved");
        page.locator("#log-out").click();
        assertThat(page).hasURL(LOGIN);
    }
}
