package dev.memorylane.gallery.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import dev.memorylane.fixtures.Chromium;

/** The system's Chromium, started once for all tests of a run; it ends with the process. */
final class OneBrowser {
    private static Browser browser;

    private OneBrowser() {}

    /** Skips the test, loudly, where none is installed. */
    static synchronized Browser get() {
        if (browser == null) {
            Chromium.program();
            Playwright playwright = Chromium.playwright();
            browser = Chromium.launch(playwright);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }
}
