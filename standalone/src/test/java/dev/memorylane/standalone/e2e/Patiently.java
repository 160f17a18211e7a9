package dev.memorylane.standalone.e2e;

import com.microsoft.playwright.assertions.LocatorAssertions;

/** Assertions that wait as long as a slow machine may take to do its work. */
final class Patiently {
    private static final double PATIENCE_MS = RunningPage.PATIENCE.toMillis();

    private Patiently() {}

    static LocatorAssertions.HasTextOptions text() {
        return new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MS);
    }

    static LocatorAssertions.ContainsTextOptions containing() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MS);
    }

    static LocatorAssertions.HasAttributeOptions attribute() {
        return new LocatorAssertions.HasAttributeOptions().setTimeout(PATIENCE_MS);
    }

    static LocatorAssertions.HasCountOptions count() {
        return new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE_MS);
    }
}
