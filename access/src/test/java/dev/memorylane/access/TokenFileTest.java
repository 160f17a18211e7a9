package dev.memorylane.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenFileTest {
    @TempDir
    Path folder;

    @Test
    void shouldMakeATokenThatItsOwnerAloneCanReadAndKeepIt() throws Exception {
        // Given
        Path file = folder.resolve("token");

        // When
        Token made = new TokenFile(file).read();
        Token again = new TokenFile(file).read();

        // Then
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(made.reveal()).hasSize(43).isEqualTo(again.reveal());
        assertThat(made).hasToString("(a token)");
    }

    @Test
    void shouldRefuseATokenThatOthersCouldRead() throws Exception {
        // Given
        Path file = Files.writeString(folder.resolve("token"), "a-token-of-somebody-careless");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        // When, Then
        assertThatThrownBy(() -> new TokenFile(file).read())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("can be read by others (rw-r--r--)")
                .hasMessageNotContaining("careless");
    }

    @Test
    void shouldRefuseATokenThatCanBeGuessedWithoutSayingIt() throws Exception {
        // Given
        Path file = folder.resolve("token");
        new TokenFile(file).read();
        Files.writeString(file, "hunter2");

        // When, Then
        assertThatThrownBy(() -> new TokenFile(file).read())
                .hasMessageContaining("at least 20 characters")
                .hasMessageNotContaining("hunter2");
    }

    @Test
    void shouldWriteNoTokenThroughALinkThatLeadsNowhere() throws Exception {
        // Given
        Path elsewhere = folder.resolve("elsewhere");
        Path link = Files.createSymbolicLink(folder.resolve("token"), elsewhere);

        // When, Then
        assertThatThrownBy(() -> new TokenFile(link).read()).isInstanceOf(IOException.class);
        assertThat(elsewhere).doesNotExist();
    }
}
