package dev.memorylane.export.xmp;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.memorylane.export.Listings;
import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.listing.Listing;
import dev.memorylane.export.listing.Roles;
import dev.memorylane.export.listing.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of photos, and the sidecars in it. */
record SidecarFolder(Path folder) {
    /** Of another program, with a rating to be filled in. */
    static final String RATED = """
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
             <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/" xmp:Rating="%d" crs:Exposure2012="+0.35"/>
            </rdf:RDF></x:xmpmeta>
            """;

    static List<Sidecar> export(SidecarOptions options, ListedPhoto... photos) {
        return run(Listings.of(photos), options, false);
    }

    static List<Sidecar> run(Listing listing, SidecarOptions options, boolean dryRun) {
        Sidecars sidecars = new Sidecars(listing, options, dryRun);
        return Selection.all(Roles.ALL).of(listing).stream().map(sidecars::of).toList();
    }

    /** A photo, which is there from now on. */
    Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? file : Files.writeString(file, name, UTF_8);
    }

    String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    List<byte[]> contents() throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (String name : names()) {
            contents.add(Files.readAllBytes(folder.resolve(name)));
        }
        return contents;
    }
}
