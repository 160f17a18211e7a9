package dev.memorylane.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeThrowableTest {
    private static final int ATTEMPTS = 40;

    @Test
    void shouldTellEachOnceWhereCausesGoInACircle() {
        // Given what a client gathers that tries again and again
        IllegalStateException failure = new IllegalStateException("password=hunter2-and-more");
        for (int i = 0; i < ATTEMPTS; i++) {
            failure.addSuppressed(new IllegalStateException("attempt " + i, failure));
        }

        // When
        Throwable safe = SafeThrowable.of(failure);

        // Then
        assertThat(safe).hasToString("java.lang.IllegalStateException: password=[hidden]");
        assertThat(safe.getSuppressed()).hasSize(ATTEMPTS).allMatch(attempt -> attempt.getCause() == null);
    }
}
