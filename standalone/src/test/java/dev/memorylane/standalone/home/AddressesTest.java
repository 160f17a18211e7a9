package dev.memorylane.standalone.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memorylane.standalone.servers.ServerAddresses;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressesTest {
    private static final ServerAddresses SERVERS = new ServerAddresses(
            "127.0.0.1:1001", URI.create("http://127.0.0.1:1002/apis/ccompat/v7"), URI.create("http://127.0.0.1:1003"));

    @TempDir
    Path folder;

    @Test
    void shouldTellOtherProgramsWhereTheServersAreWhileTheyRun() throws Exception {
        // Given
        Home home = new Home(folder);

        // When
        Addresses.write(home, SERVERS);

        // Then
        assertThat(Addresses.read(home)).hasValue(SERVERS);
    }

    @Test
    void shouldTellNothingOfAHomeThatStopped() throws Exception {
        // Given
        Home home = new Home(folder);
        Addresses.write(home, SERVERS);

        // When
        Addresses.forget(home);

        // Then
        assertThat(Addresses.read(home)).isEmpty();
    }
}
