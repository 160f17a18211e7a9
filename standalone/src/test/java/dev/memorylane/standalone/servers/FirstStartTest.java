package dev.memorylane.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With small shell programs in the place of a server: what is done when it does not come up, or goes. */
class FirstStartTest {

    /** A shell script that serves once it has said READY. */
    record Script(Path workingDirectory, Ports ports, String text) implements ChildProgram {

        @Override
        public Server server() {
            return Server.BROKER;
        }

        @Override
        public int port() {
            return ports.main();
        }

        @Override
        public List<String> command() {
            return List.of("/bin/sh", "-c", text);
        }

        @Override
        public boolean serves(ChildProcess child) {
            return child.announcement().isPresent();
        }

        @Override
        public boolean answers(Duration patience) {
            return java.nio.file.Files.notExists(workingDirectory.resolve("silent"));
        }

        @Override
        public String version(ChildProcess child) {
            return child.announcement().orElseThrow();
        }
    }

    @Test
    void shouldSayWhichServerFailedWhatItPrintedAndWhatToDo(@TempDir Path home) {
        // Given
        FirstStart start = new FirstStart(
                Server.BROKER,
                home,
                ServersListener.NONE,
                ports -> new Script(home, ports, "echo 'write: No space left on device' >&2; exit 7"));

        // When
        assertThatThrownBy(start::run)

                // Then
                .isInstanceOf(ServerStartException.class)
                .hasMessageStartingWith("The Kafka broker did not start: it ended with exit status 7.")
                .hasMessageContaining("No space left on device")
                .hasMessageContaining("free some space and start again")
                .hasMessageEndingWith("Its log is " + home.resolve("logs/broker.log") + ".");
    }

    @Test
    void shouldStartAServerAgainThatIsKilledWhileItStarts(@TempDir Path home) throws Exception {
        // Given
        AtomicInteger tries = new AtomicInteger();
        FirstStart start = new FirstStart(
                Server.BROKER,
                home,
                ServersListener.NONE,
                ports -> new Script(home, ports, tries.incrementAndGet() == 1 ? "kill -9 $$" : "echo READY 1; cat"));

        // When
        try (SupervisedServer server = start.run()) {

            // Then
            assertThat(server.report().port()).isPositive();
            assertThat(tries).hasValue(2);
        }
    }

    @Test
    void shouldTryOtherPortsWhenOneWasTakenMeanwhile(@TempDir Path home) throws Exception {
        // Given
        List<Ports> tried = new ArrayList<>();
        FirstStart start = new FirstStart(Server.BROKER, home, ServersListener.NONE, ports -> {
            tried.add(ports);
            String second = "echo READY 1; cat";
            String first = "echo 'java.net.BindException: Address already in use'; exit 1";
            return new Script(home, ports, tried.size() == 1 ? first : second);
        });

        // When
        try (SupervisedServer server = start.run()) {

            // Then
            assertThat(tried).hasSize(2).doesNotHaveDuplicates();
            assertThat(server.report().port()).isEqualTo(tried.getLast().main());
        }
    }

    @Test
    void shouldRestartAServerThatEndsOnTheSamePortAndTellWhy(@TempDir Path home) throws Exception {
        // Given
        StateRecorder states = new StateRecorder();
        FirstStart start = new FirstStart(
                Server.BROKER, home, states, ports -> new Script(home, ports, "echo READY 1; cat; exit 5"));
        try (SupervisedServer server = start.run()) {
            ServerReport before = server.report();

            // When
            ProcessHandle.of(before.pid()).orElseThrow().destroyForcibly();

            // Then
            ServerState state =
                    states.await(Server.BROKER, s -> s instanceof ServerState.Restarting, Duration.ofSeconds(10));
            assertThat(state).isEqualTo(new ServerState.Restarting("was killed (signal 9)", Duration.ofMillis(500)));
            states.awaitOtherThan(before.pid(), Server.BROKER);
            assertThat(server.report().port()).isEqualTo(before.port());
        }
        assertThat(states.await(Server.BROKER, s -> true, Duration.ZERO)).isEqualTo(new ServerState.Stopped());
    }

    @Test
    void shouldEndAndRestartAServerThatStoodStillForLong(@TempDir Path home) throws Exception {
        // Given
        Vigil vigil = new Vigil(Duration.ofMillis(20), Duration.ofMillis(1), 5);
        StateRecorder states = new StateRecorder();
        FirstStart start = new FirstStart(
                Server.BROKER,
                home,
                states,
                vigil,
                ports -> new Script(home, ports, "rm -f silent; echo READY 1; cat"));
        try (SupervisedServer server = start.run()) {
            long before = server.report().pid();

            // When
            java.nio.file.Files.createFile(home.resolve("silent"));

            // Then
            ServerState state =
                    states.await(Server.BROKER, s -> s instanceof ServerState.Restarting, Duration.ofSeconds(10));
            assertThat(((ServerState.Restarting) state).reason()).startsWith("did not answer for");
            assertThat(states.awaitOtherThan(before, Server.BROKER)).isNotEqualTo(before);
        }
    }

    @Test
    void shouldLeaveAServerAloneThatWasSilentForAFewLooksOnly(@TempDir Path home) throws Exception {
        // Given
        Vigil vigil = new Vigil(Duration.ofMillis(50), Duration.ofMillis(1), 1000);
        FirstStart start = new FirstStart(
                Server.BROKER,
                home,
                ServersListener.NONE,
                vigil,
                ports -> new Script(home, ports, "echo READY 1; cat"));
        try (SupervisedServer server = start.run()) {
            long before = server.report().pid();
            Path silent = java.nio.file.Files.createFile(home.resolve("silent"));
            Thread.sleep(300);

            // When
            java.nio.file.Files.delete(silent);
            Thread.sleep(200);

            // Then
            assertThat(server.report().pid()).isEqualTo(before);
        }
    }

    @Test
    void shouldWaitForAnOrphanOfAnEarlierParentAndThenStart(@TempDir Path home) throws Exception {
        // Given
        Process orphan = new ProcessBuilder("/bin/sh", "-c", "sleep 1").start();
        Orphan.remember(Server.BROKER.processFileIn(home), orphan.toHandle());
        FirstStart start = new FirstStart(
                Server.BROKER, home, ServersListener.NONE, ports -> new Script(home, ports, "echo READY 1; cat"));

        // When
        try (SupervisedServer server = start.run()) {

            // Then
            assertThat(orphan.isAlive()).isFalse();
            assertThat(server.report().version()).isEqualTo("1");
        }
    }

    @Test
    void shouldLeaveAProcessAloneThatOnlyHasTheOrphansNumber(@TempDir Path home) throws Exception {
        // Given
        Process stranger = new ProcessBuilder("/bin/sh", "-c", "sleep 60").start();
        Path note = home.resolve("broker.pid");
        java.nio.file.Files.writeString(note, stranger.pid() + " 2001-01-01T00:00:00Z\n");

        // When
        Orphan.await(note);

        // Then
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }
}
