package dev.memorylane.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.ErrorManager;
import org.junit.jupiter.api.Test;

class LogWordsTest {

    @Test
    void shouldTellOnceAndInWordsThatTheLogCannotBeWritten() {
        // Given
        PrintStream console = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ErrorManager manager = new LogWords.InWords("/home/someone/lane/logs/memory-lane.log");

        // When
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            manager.error("write", new IOException("No space left on device"), ErrorManager.WRITE_FAILURE);
            manager.error("write", new IOException("No space left on device"), ErrorManager.WRITE_FAILURE);
        } finally {
            System.setErr(console);
        }

        // Then
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("The log /home/someone/lane/logs/memory-lane.log cannot be written (No space left on"
                        + " device); lines are missing in it. If the disk is full, free some space: the work goes on by"
                        + " itself.");
    }
}
