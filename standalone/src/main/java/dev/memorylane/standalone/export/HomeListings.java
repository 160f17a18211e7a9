package dev.memorylane.standalone.export;

import dev.memorylane.gallery.view.LibraryView;
import dev.memorylane.schemas.topic.KafkaSettings;
import dev.memorylane.schemas.topic.Topics;
import dev.memorylane.standalone.home.Addresses;
import dev.memorylane.standalone.home.Home;
import dev.memorylane.standalone.home.HomeKafka;
import dev.memorylane.standalone.home.HomeModel;
import dev.memorylane.standalone.run.Surroundings;
import dev.memorylane.standalone.servers.ServerAddresses;
import dev.memorylane.standalone.topic.TopicTable;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The libraries of a home, read from its topics: of one that runs, or of one whose servers are started for it. */
public final class HomeListings {
    private final Home home;
    private final PrintWriter out;

    public HomeListings(Home home, PrintWriter out) {
        this.home = home;
        this.out = out;
    }

    /** By name. What the servers have to tell goes beside standard output, which is for what is exported. */
    public SortedMap<String, Library> read() throws IOException, InterruptedException {
        Optional<ServerAddresses> running = Addresses.read(home);
        if (running.isPresent()) {
            return read(running.get());
        }
        if (!Files.exists(home.folder())) {
            throw new IOException(
                    "There is no home %s. Start ./lane run FOLDER once, name the home with --home DIR, or a manifest with --manifest FILE."
                            .formatted(home.folder()));
        }
        out.println("Nothing runs on this home; its servers are started for the export.");
        out.flush();
        PrintStream standard = System.out;
        System.setOut(System.err);
        try (Surroundings surroundings = Surroundings.enter(home)) {
            return read(surroundings.addresses());
        } finally {
            System.setOut(standard);
        }
    }

    private SortedMap<String, Library> read(ServerAddresses servers) throws IOException {
        LibraryView view = view(HomeKafka.of(servers), HomeModel.of(home).map(model -> model.key()
                .text()));
        SortedMap<String, Library> libraries = new TreeMap<>();
        for (String library : view.libraries()) {
            libraries.put(library, Library.of(view.snapshot(library)));
        }
        return libraries;
    }

    private static LibraryView view(KafkaSettings kafka, Optional<String> model) {
        LibraryView view = new LibraryView(model);
        TopicTable.each(Topics.OBJECTS, kafka, view::apply);
        TopicTable.each(Topics.PHOTOS, kafka, view::apply);
        TopicTable.each(Topics.EMBEDDINGS, kafka, view::apply);
        TopicTable.each(Topics.REJECTIONS, kafka, view::apply);
        TopicTable.each(Topics.SHORTLISTS, kafka, view::apply);
        TopicTable.each(Topics.DECISIONS, kafka, view::apply);
        return view;
    }
}
