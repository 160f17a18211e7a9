package dev.memorylane.export.xmp;

import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.listing.Listing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the sidecars of photos are, or go: each belongs to one photo alone. */
final class Places {
    private final Naming naming;
    private final Shots shots;
    private final Folders folders = new Folders();
    private final Map<Path, String> taken = new HashMap<>();

    Places(Naming naming, Listing listing) {
        this.naming = naming;
        this.shots = new Shots(listing.photos());
    }

    /** The RAW whose sidecar speaks for a photo too, so that the photo has none. */
    Optional<ListedPhoto> rawInstead(ListedPhoto photo) {
        return naming == Naming.STEM ? shots.rawOf(photo) : Optional.empty();
    }

    /** The one that is there, else where a new one goes. */
    Path of(ListedPhoto photo, Path file) throws IOException {
        String name = file.getFileName().toString();
        String stem = Shots.stem(name);
        return switch (naming) {
            case NAME -> folders.existing(file, name).orElseGet(() -> Folders.named(file, name));
            case STEM -> folders.existing(file, stem).orElseGet(() -> Folders.named(file, stem));
            case AUTO -> {
                Optional<Path> byName = folders.existing(file, name);
                Optional<Path> byStem = shots.rawOf(photo).isEmpty() ? folders.existing(file, stem) : Optional.empty();
                yield byName.or(() -> byStem).orElseGet(() -> Folders.named(file, photo.isRaw() ? stem : name));
            }
        };
    }

    /** The other photo that has it already. */
    Optional<String> takenBy(Path sidecar, String photo) {
        String other = taken.putIfAbsent(sidecar, photo);
        return Optional.ofNullable(other).filter(one -> !one.equals(photo));
    }
}
