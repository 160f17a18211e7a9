package dev.memorylane.ingest.memory;

import dev.memorylane.ingest.shot.Shot;
import dev.memorylane.schemas.ObjectKind;
import dev.memorylane.schemas.ObjectSeen;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/** Follows a change of one file of a shot in what is told of the others. */
final class ShotBook {
    private final Memory memory;
    private final PhotoBook photos;
    private final ObjectWriter objects;

    /** Writes an object. */
    interface ObjectWriter {
        void write(String uri, ObjectSeen seen, Batch batch);
    }

    ShotBook(Memory memory, PhotoBook photos, ObjectWriter objects) {
        this.memory = memory;
        this.photos = photos;
        this.objects = objects;
    }

    /** @param uris files that were or are of one shot with a file that has changed */
    void retell(Collection<String> uris, Batch batch) {
        uris.forEach(uri -> memory.object(uri).ifPresent(seen -> retell(uri, seen, batch)));
    }

    private void retell(String uri, ObjectSeen seen, Batch batch) {
        if (seen.getKind() == ObjectKind.VIDEO) {
            film(uri, seen, batch);
        } else if (seen.getPhotoId() != null && memory.isPresent(seen.getPhotoId())) {
            photos.retell(seen.getPhotoId(), batch);
        }
    }

    private void film(String uri, ObjectSeen seen, Batch batch) {
        Optional<String> asset = Shot.of(memory.shot(uri)).assetOf(uri);
        if (!Objects.equals(seen.getAssetId(), asset.orElse(null))) {
            objects.write(
                    uri,
                    ObjectSeen.newBuilder(seen).setAssetId(asset.orElse(null)).build(),
                    batch);
        }
    }
}
