package dev.memorylane.standalone.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What looks alike, as Milvus knows it: more like this, and near-duplicates in other trips. */
interface LikePageTests {
    String COPY = "year-before.jpg";

    RunningPage running();

    /** The same picture in a file that says another year: a trip of its own. */
    static void copyAYearBefore(Path trip) throws Exception {
        Path last;
        try (Stream<Path> files = Files.list(trip)) {
            last = files.filter(file -> file.getFileName().toString().startsWith("IMG_"))
                    .sorted()
                    .reduce((one, other) -> other)
                    .orElseThrow();
        }
        String bytes = Files.readString(last, StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains("2025:07:");
        Files.writeString(trip.resolve(COPY), bytes.replace("2025:07:", "2024:07:"), StandardCharsets.ISO_8859_1);
    }

    @Test
    default void shouldLeadToNearDuplicatesInOtherTripsAndBack() {
        // Given
        Page page = openTheCopy();

        // When
        Locator link = page.getByTestId("alike-link").first();
        assertThat(link).isVisible();
        link.click();

        // Then
        assertThat(page.getByTestId("viewer-name")).not().hasText(COPY);
        assertThat(page.getByTestId("viewer-details")).containsText("July 2025");
        assertThat(page.getByTestId("viewer-alike")).containsText(COPY);
        page.goBack();
        assertThat(page.getByTestId("viewer-name")).hasText(COPY);
        assertThat(running().errors()).isEmpty();
    }

    @Test
    default void shouldFindMoreLikeAPhotoByItsKeyTheMostAlikeFirst() {
        // Given
        Page page = openTheCopy();

        // When
        page.keyboard().press("l");

        // Then
        assertThat(page.getByTestId("sheet-title")).hasText("Like " + COPY, Patiently.text());
        assertThat(page.getByTestId("found-example").locator("img")).isVisible();
        assertThat(page.locator("#sheet-grid [aria-posinset='1'] .caption"))
                .hasText(Pattern.compile("(1\\.00|0\\.99) .*2025.*"), Patiently.text());
        page.locator("#sheet-grid [aria-posinset='1']").focus();
        page.keyboard().press("p");
        assertThat(page.locator("#sheet-grid [aria-posinset='1']")).hasAttribute("data-flag", "keep");
        page.keyboard().press("Control+z");
        page.getByTestId("found-example").first().click();
        assertThat(page.getByTestId("viewer-name")).hasText(COPY);
        assertThat(running().errors()).isEmpty();
    }

    /** In the loupe, once Milvus has what is like it: its rows may come some seconds after the shortlist. */
    private Page openTheCopy() {
        Page page = running().page();
        page.waitForFunction(
                """
                async (name) => {
                  const [{ id: library }] = await (await fetch('/api/libraries')).json();
                  const at = `/api/libraries/${encodeURIComponent(library)}`;
                  const { photos } = await (await fetch(`${at}/search?q=name:${name}`)).json();
                  const answer = await fetch(`${at}/photos/${photos[0]?.id}/alike`);
                  return answer.ok && (await answer.json()).length > 0;
                }""",
                COPY,
                new Page.WaitForFunctionOptions()
                        .setPollingInterval(1_000)
                        .setTimeout(RunningPage.PATIENCE.toMillis()));
        page.getByTestId("search-words").fill("name:" + COPY);
        page.keyboard().press("Enter");
        assertThat(page.getByTestId("found-total")).hasText("1");
        page.locator("#sheet-grid [aria-posinset='1']").click();
        assertThat(page.getByTestId("viewer-name")).hasText(COPY);
        return page;
    }
}
