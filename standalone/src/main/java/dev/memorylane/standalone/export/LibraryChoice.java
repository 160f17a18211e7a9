package dev.memorylane.standalone.export;

import dev.memorylane.export.listing.Listing;
import dev.memorylane.export.listing.ListingReader;
import dev.memorylane.standalone.home.Home;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the library that a person means. */
public final class LibraryChoice {
    /** A folder's library is named after it, and by the begin of a hash of its path. */
    private static final Pattern HASH = Pattern.compile("-[0-9a-f]{8}$");

    private final Home home;
    private final Optional<Path> manifest;
    private final PrintWriter out;

    public LibraryChoice(Home home, Optional<Path> manifest, PrintWriter out) {
        this.home = home;
        this.manifest = manifest;
        this.out = out;
    }

    /**
     * The one of that name, whatever its case, or the only one that begins so.
     *
     * @param asked null for the only one there is
     * @throws IOException in words
     */
    public Library named(String asked) throws IOException, InterruptedException {
        SortedMap<String, Library> all = all();
        List<Library> meant = all.values().stream()
                .filter(one -> asked == null || begins(one.listing().library(), asked))
                .toList();
        Optional<Library> exact = meant.stream()
                .filter(one -> one.listing().library().equals(asked)
                        || title(one.listing()).equals(asked))
                .findFirst();
        if (exact.isPresent() || meant.size() == 1) {
            return exact.orElseGet(meant::getFirst);
        }
        throw new IOException(words(asked, all, meant));
    }

    private static boolean begins(String library, String asked) {
        return library.toLowerCase(Locale.ROOT).startsWith(asked.toLowerCase(Locale.ROOT));
    }

    private static String words(String asked, SortedMap<String, Library> all, List<Library> meant) {
        String names = String.join(", ", all.keySet());
        if (all.isEmpty()) {
            return "This home has no photos yet. Start ./lane run FOLDER, or name another with --home DIR.";
        }
        if (asked == null) {
            return "Say which library: " + names + ".";
        }
        return meant.isEmpty()
                ? "There is no library %s. There are: %s.".formatted(asked, names)
                : "Several libraries begin with %s: %s. Say which."
                        .formatted(
                                asked,
                                String.join(
                                        ", ",
                                        meant.stream()
                                                .map(one -> one.listing().library())
                                                .toList()));
    }

    private SortedMap<String, Library> all() throws IOException, InterruptedException {
        if (manifest.isEmpty()) {
            return new HomeListings(home, out).read();
        }
        Listing listing = read(manifest.get());
        return new TreeMap<>(Map.of(listing.library(), new Library(listing, Optional.empty())));
    }

    private static Listing read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return ListingReader.read(in);
        } catch (NoSuchFileException e) {
            throw new IOException(
                    "There is no manifest %s. ./lane run FOLDER --once --json FILE writes one.".formatted(file), e);
        } catch (IOException e) {
            throw new IOException("%s %s.".formatted(file, e.getMessage()), e);
        }
    }

    /** A library's name for people: that of its folder. */
    public static String title(Listing listing) {
        return HASH.matcher(listing.library()).replaceFirst("");
    }
}
