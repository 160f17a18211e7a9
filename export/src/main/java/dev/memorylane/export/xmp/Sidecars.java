package dev.memorylane.export.xmp;

import dev.memorylane.export.listing.Chosen;
import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.listing.Listing;
import dev.memorylane.export.xmp.Sidecar.Outcome;
import dev.memorylane.sidecar.xmp.XmpDocument;
import dev.memorylane.sidecar.xmp.XmpException;
import dev.memorylane.sidecar.xmp.XmpName;
import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes the sidecars of photos, or says what it would write. Not thread-safe. */
public final class Sidecars {
    private final SidecarOptions options;
    private final boolean dryRun;
    private final Shots shots;
    private final Folders folders = new Folders();
    private final Map<Path, String> taken = new HashMap<>();

    /**
     * @param listing all photos of the library, also those that are not exported
     * @param dryRun writes nothing
     */
    public Sidecars(Listing listing, SidecarOptions options, boolean dryRun) {
        this.options = options;
        this.dryRun = dryRun;
        this.shots = new Shots(listing.photos());
    }

    /** The sidecar of one photo; nothing that happens to it keeps the others from theirs. */
    public Sidecar of(Chosen chosen) {
        ListedPhoto photo = chosen.photo();
        if (!photo.isFile()) {
            return Sidecar.failed(
                    photo.file(),
                    "",
                    "It lies in a bucket. Sidecars are written beside files alone: export a manifest, or a folder of copies.");
        }
        Path file = Path.of(URI.create(photo.uri()));
        Optional<ListedPhoto> raw = shots.rawOf(photo);
        if (options.naming() == Naming.STEM && raw.isPresent()) {
            return Sidecar.none(
                    photo.file(),
                    "The sidecar is that of the RAW, %s.".formatted(raw.get().name()));
        }
        return at(chosen, file, raw.isPresent());
    }

    private Sidecar at(Chosen chosen, Path file, boolean hasRaw) {
        String photo = chosen.photo().file();
        Path sidecar = Folders.named(file, file.getFileName().toString());
        try {
            if (!Files.exists(file)) {
                return Sidecar.failed(
                        photo, "", "The photo is not there. Connect its disk, or let ./lane run look for it.");
            }
            sidecar = place(chosen.photo(), file, hasRaw);
            String other = taken.putIfAbsent(sidecar, photo);
            return other == null || other.equals(photo)
                    ? merged(chosen, sidecar)
                    : Sidecar.failed(
                            photo,
                            sidecar.toString(),
                            "%s has the same sidecar. Name them by the whole file name: --naming name."
                                    .formatted(other));
        } catch (XmpException e) {
            return Sidecar.failed(
                    photo,
                    sidecar.toString(),
                    "It %s. It is left as it is; repair or remove it.".formatted(e.getMessage()));
        } catch (IOException e) {
            return Sidecar.failed(photo, sidecar.toString(), words(e));
        }
    }

    /** The one that is there, else where a new one goes. */
    private Path place(ListedPhoto photo, Path file, boolean hasRaw) throws IOException {
        String name = file.getFileName().toString();
        String stem = Shots.stem(name);
        boolean stemIsFree = !hasRaw;
        return switch (options.naming()) {
            case NAME -> folders.existing(file, name).orElseGet(() -> Folders.named(file, name));
            case STEM -> folders.existing(file, stem).orElseGet(() -> Folders.named(file, stem));
            case AUTO -> {
                Optional<Path> byName = folders.existing(file, name);
                Optional<Path> byStem = stemIsFree ? folders.existing(file, stem) : Optional.empty();
                yield byName.or(() -> byStem).orElseGet(() -> Folders.named(file, photo.isRaw() ? stem : name));
            }
        };
    }

    private Sidecar merged(Chosen chosen, Path sidecar) throws IOException {
        Mark mark = options.table().of(chosen.photo(), chosen.place().role());
        Optional<byte[]> read = read(sidecar);
        if (read.isEmpty() && mark.saysNothing()) {
            return Sidecar.none(chosen.photo().file(), "There is nothing to say of it.");
        }
        XmpDocument before = read.isPresent() ? XmpDocument.of(read.get()) : fresh(chosen.photo(), sidecar);
        Later later = read.isPresent() ? Later.of(chosen.photo(), before, sidecar) : Later.NOTHING;
        Merge merge = Merge.of(before, mark, options, later);
        if (!merge.changesNothing() && !dryRun) {
            write(sidecar, read, merge.document().bytes());
        }
        return new Sidecar(
                chosen.photo().file(), sidecar.toString(), outcome(merge, read.isPresent()), merge.changes(), "");
    }

    private static Optional<byte[]> read(Path sidecar) throws IOException {
        try {
            if (Files.size(sidecar) > XmpDocument.MOST_BYTES) {
                throw new IOException(
                        "it has more than %d MB, which no sidecar has".formatted(XmpDocument.MOST_BYTES >> 20));
            }
            return Optional.of(Files.readAllBytes(sidecar));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** Adobe's programs tell by it which of the files of a shot such a sidecar belongs to. */
    private static XmpDocument fresh(ListedPhoto photo, Path sidecar) throws XmpException {
        String name = photo.name();
        String stem = Shots.stem(name);
        boolean byStem = sidecar.getFileName().toString().equals(stem + ".xmp") && !stem.equals(name);
        return byStem
                ? XmpDocument.empty()
                        .with(
                                XmpName.SIDECAR_FOR,
                                name.substring(stem.length() + 1).toUpperCase(Locale.ROOT))
                : XmpDocument.empty();
    }

    private static void write(Path sidecar, Optional<byte[]> read, byte[] content) throws IOException {
        if (read.isPresent()) {
            SafeFile.replace(sidecar, read.get(), content);
        } else {
            SafeFile.create(sidecar, content);
        }
    }

    private static Outcome outcome(Merge merge, boolean existed) {
        if (merge.changes().isEmpty()) {
            return Outcome.UNCHANGED;
        }
        if (merge.changesNothing()) {
            return Outcome.KEPT;
        }
        return existed ? Outcome.CHANGED : Outcome.CREATED;
    }

    private static String words(IOException failure) {
        return switch (failure) {
            case AccessDeniedException _ ->
                "It may not be written: it, or its folder, is read-only. Allow writing there and export again.";
            case FileAlreadyExistsException _ -> "Another program made it just now. Export again.";
            case NoSuchFileException _ -> "Its folder is not there any more. Connect the disk and export again.";
            case FileSystemException e
            when e.getReason() != null -> "It cannot be written: %s.".formatted(e.getReason());
            default -> "It is left as it is: %s.".formatted(failure.getMessage());
        };
    }
}
