package dev.memorylane.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.standalone.cluster.NpyFixture;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ClusterCommandTest {
    private static final int GROUPS = 5;
    private static final int EACH = 8;

    @TempDir
    Path folder;

    private final StringWriter errors = new StringWriter();
    private Path vectors;
    private Path json;

    @BeforeEach
    void writeVectors() throws IOException {
        json = folder.resolve("c.json");
        vectors = folder.resolve("v.npy");
        double[] numbers = new double[GROUPS * EACH * 3];
        Random random = new Random(1);
        for (int i = 0; i < GROUPS * EACH; i++) {
            numbers[3 * i] = 10 * (i % GROUPS) + random.nextDouble();
            numbers[3 * i + 1] = random.nextDouble();
            numbers[3 * i + 2] = i == 7 ? Double.NaN : random.nextDouble();
        }
        NpyFixture.floats(vectors, GROUPS * EACH, 3, numbers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto", "kmeans", "ward", "average"})
    void shouldFindTheGroupsAndWriteThemDown(String algorithm) throws IOException {
        // When
        int status = execute("--algorithm", algorithm, "--k", "2..12", "--json", json.toString());
        // Then
        JsonNode found = new ObjectMapper().readTree(Files.readString(json));
        assertThat(status).isEqualTo(ExitStatus.DONE);
        assertThat(found.path("n").asInt()).isEqualTo(GROUPS * EACH);
        assertThat(found.path("dimension").asInt()).isEqualTo(3);
        assertThat(found.path("k").asInt()).isEqualTo(GROUPS);
        assertThat(found.path("rule").asText()).contains("highest silhouette");
        assertThat(found.path("algorithm").asText()).isEqualTo(algorithm);
        assertLabels(found.path("labels"));
        assertThat(found.path("sweep")).hasSize(11).allSatisfy(point -> assertThat(point.fieldNames())
                .toIterable()
                .contains("k", "sse", "silhouette", "daviesBouldin", "seconds"));
        assertThat(errors.toString())
                .contains("1 of 40 rows have numbers missing")
                .contains("5 clusters");
    }

    private static void assertLabels(JsonNode labels) {
        assertThat(labels).hasSize(GROUPS * EACH);
        for (int i = 0; i < labels.size(); i++) {
            assertThat(labels.get(i).asInt()).isEqualTo(i == 7 ? -1 : i % GROUPS);
        }
    }

    @Test
    void shouldGiveTheSameLabelsForTheSameSeed() throws IOException {
        // Given
        execute("--k", "9", "--seed", "3", "--json", json.toString());
        String first = labels();
        // When
        execute("--k", "9", "--seed", "3", "--json", json.toString());
        // Then
        assertThat(labels()).isEqualTo(first);
    }

    private String labels() throws IOException {
        JsonNode found = new ObjectMapper().readTree(Files.readString(json));
        assertThat(StreamSupport.stream(found.path("labels").spliterator(), false)
                        .map(JsonNode::asInt)
                        .filter(label -> label >= 0)
                        .distinct())
                .hasSize(9);
        return found.path("labels") + " " + found.path("sse");
    }

    @Test
    void shouldSayWhatCannotBeDone() throws IOException {
        // When, Then
        assertThat(execute("--k", "40")).isEqualTo(ExitStatus.FAILED);
        assertThat(execute("--algorithm", "dbscan")).isEqualTo(ExitStatus.FAILED);
        assertThat(execute("--n-init", "0")).isEqualTo(ExitStatus.FAILED);
        NpyFixture.floats(vectors, 1, 2, Double.NaN, Double.NaN);
        assertThat(execute()).isEqualTo(ExitStatus.FAILED);
        assertThat(errors.toString())
                .contains("39 different vectors")
                .contains("auto, kmeans, ward or average")
                .contains("--n-init is at least 1")
                .contains("no photo was embedded");
    }

    private int execute(String... options) {
        CommandLine commandLine = Main.commandLine();
        commandLine.setErr(new PrintWriter(errors, true));
        String[] arguments = new String[options.length + 2];
        arguments[0] = "cluster";
        arguments[1] = vectors.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return commandLine.execute(arguments);
    }
}
