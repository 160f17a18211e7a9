package dev.memorylane.export.xmp;

import dev.memorylane.export.listing.Chosen;
import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.listing.Listing;
import dev.memorylane.export.xmp.Sidecar.Outcome;
import dev.memorylane.sidecar.xmp.XmpDocument;
import dev.memorylane.sidecar.xmp.XmpException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes the sidecars of photos, or says what it would write. Not thread-safe. */
public final class Sidecars {
    private final SidecarOptions options;
    private final boolean dryRun;
    private final Places places;

    /**
     * @param listing all photos of the library, also those that are not exported
     * @param dryRun writes nothing
     */
    public Sidecars(Listing listing, SidecarOptions options, boolean dryRun) {
        this.options = options;
        this.dryRun = dryRun;
        this.places = new Places(options.naming(), listing);
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
        return places.rawInstead(photo)
                .map(raw -> Sidecar.none(photo.file(), "The sidecar is that of the RAW, %s.".formatted(raw.name())))
                .orElseGet(() -> at(chosen, Path.of(URI.create(photo.uri()))));
    }

    private Sidecar at(Chosen chosen, Path file) {
        String photo = chosen.photo().file();
        if (!Files.exists(file)) {
            return Sidecar.failed(
                    photo, "", "The photo is not there. Connect its disk, or let ./lane run look for it.");
        }
        Path sidecar = Folders.named(file, file.getFileName().toString());
        try {
            sidecar = places.of(chosen.photo(), file);
            Optional<String> other = places.takenBy(sidecar, photo);
            return other.isPresent() ? refused(photo, sidecar, other.get()) : merged(chosen, SidecarFile.at(sidecar));
        } catch (XmpException e) {
            return Sidecar.failed(
                    photo,
                    sidecar.toString(),
                    "It %s. It is left as it is; repair or remove it.".formatted(e.getMessage()));
        } catch (IOException e) {
            return Sidecar.failed(photo, sidecar.toString(), SidecarFile.words(e));
        }
    }

    private static Sidecar refused(String photo, Path sidecar, String other) {
        return Sidecar.failed(
                photo,
                sidecar.toString(),
                "%s has the same sidecar. Name them by the whole file name: --naming name.".formatted(other));
    }

    private Sidecar merged(Chosen chosen, SidecarFile sidecar) throws IOException {
        ListedPhoto photo = chosen.photo();
        Mark mark = options.table().of(photo, chosen.place().role());
        if (!sidecar.exists() && mark.saysNothing()) {
            return Sidecar.none(photo.file(), "There is nothing to say of it.");
        }
        XmpDocument before = sidecar.document(photo);
        Later later = sidecar.exists() ? Later.of(photo, before, sidecar.path()) : Later.NOTHING;
        Merge merge = Merge.of(before, mark, options, later);
        if (!merge.changesNothing() && !dryRun) {
            sidecar.write(merge.document().bytes());
        }
        return new Sidecar(
                photo.file(), sidecar.path().toString(), outcome(merge, sidecar.exists()), merge.changes(), "");
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
}
