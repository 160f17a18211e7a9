package dev.memorylane.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that mean to command a terminal, to forge a line of a log, or to look like another name. */
class PrintableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b[2J\u001b]0;owned\u0007.jpg",
                "a\nERROR forged.jpg",
                "a\rb.jpg",
                "photo\u202egpj.exe",
                "a\u0085b",
                "a\u2028b",
                "\u009b31m",
                "a\u0000b",
                "\ud800",
                "\u2066a\u2069",
                "\ufeffa"
            })
    void shouldWriteDownWhatATerminalWouldObey(String name) {
        // When
        String safe = Printable.of(name);

        // Then
        assertThat(safe).contains("\\u").matches("[\\x20-\\x7e]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Crème brûlée.jpg", "京都.heic", "👩‍👩‍👧.jpg", "می‌خواهم.png", "<b>&\"'.jpg", "שלום.jpg", ""})
    void shouldLeaveTextAlone(String name) {
        // When, Then
        assertThat(Printable.of(name)).isSameAs(name);
    }

    @Test
    void shouldKeepALogRecordToItsLine() {
        // Given
        ExtLogRecord record = new ExtLogRecord(Level.WARNING, "Rejected %s", ExtLogRecord.FormatStyle.PRINTF, "x");
        record.setParameters(new Object[] {"a.jpg\n2026-01-01 00:00:00,000 ERROR [forged]"});

        // When
        new SafeLog().isLoggable(record);

        // Then
        assertThat(record.getFormattedMessage())
                .isEqualTo("Rejected a.jpg\\u000a2026-01-01 00:00:00,000 ERROR [forged]");
    }
}
