package dev.memorylane.standalone.cli;

import dev.memorylane.schemas.topic.Topic;
import dev.memorylane.schemas.topic.Topics;
import dev.memorylane.standalone.home.Addresses;
import dev.memorylane.standalone.home.Home;
import dev.memorylane.standalone.servers.ServerAddresses;
import dev.memorylane.standalone.tail.TopicTail;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.kafka.common.errors.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lane tail TOPIC}: the records of a topic, decoded, as JSON lines. */
@Command(
        name = "tail",
        mixinStandardHelpOptions = true,
        description =
                "Prints a topic of a running home as JSON lines: objects, photos, embeddings, photo-rejections, shortlists, decisions or preferences.")
final class TailCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TOPIC", description = "Name of the topic, without prefix.")
    private String name;

    @Mixin
    private HomeOptions home;

    @Option(names = "--once", description = "End at the last record, do not wait for more.")
    private boolean once;

    @Override
    public Integer call() throws Exception {
        Topic<?, ?> topic = Topics.named(name)
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no topic " + name + ". There are: " + names() + "."));
        try {
            new TopicTail(addresses(home.home()), topic).print(System.out, !once);
        } catch (TimeoutException e) {
            throw new IOException(
                    "Nothing answers for the home %s any more. Start ./lane run FOLDER first."
                            .formatted(home.home().folder()),
                    e);
        }
        return ExitStatus.DONE;
    }

    private static ServerAddresses addresses(Home home) throws IOException {
        return Addresses.read(home)
                .orElseThrow(() -> new IOException(
                        "Nothing runs on the home %s. Start ./lane run FOLDER first, or name the home with --home DIR."
                                .formatted(home.folder())));
    }

    private static String names() {
        return Topics.all().stream().map(Topic::name).collect(Collectors.joining(", "));
    }
}
