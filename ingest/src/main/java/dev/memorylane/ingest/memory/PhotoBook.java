package dev.memorylane.ingest.memory;

import dev.memorylane.ingest.content.Finding;
import dev.memorylane.ingest.metadata.PhotoMetadata;
import dev.memorylane.ingest.source.ObjectName;
import dev.memorylane.ingest.source.Source;
import dev.memorylane.schemas.ObjectSeen;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.PhotoState;
import java.time.temporal.ChronoUnit;
import java.util.NavigableSet;
import java.util.Optional;

/** The photos of a library: each once, at one of its objects, under a version that only rises. */
final class PhotoBook {
    private final Source source;
    private final Memory memory;
    private final Telling telling;

    PhotoBook(Source source, Memory memory, Telling telling) {
        this.source = source;
        this.memory = memory;
        this.telling = telling;
    }

    /** Whether an object with these bytes becomes the one where the photo is read; false where another is already. */
    boolean isNew(String photoId) {
        return !memory.isPresent(photoId) || memory.holders(photoId).isEmpty();
    }

    /** The object, which the memory has by now, becomes the one where the photo is read. */
    void arrive(Finding.PhotoFound found, Batch batch) {
        write(found.photoId(), telling.now(found.photoId(), arrived(found)), batch);
    }

    /** What is read where the photo is read may say more than it did. */
    void renew(Finding.PhotoFound found, Batch batch) {
        Photo before = memory.photo(found.photoId()).orElseThrow();
        if (before.getUri().equals(found.uri())) {
            Photo now = telling.now(found.photoId(), arrived(found));
            now.setVersion(before.getVersion());
            if (!now.equals(before)) {
                write(found.photoId(), now, batch);
            }
        }
    }

    /**
     * An object that held a photo holds it no more, as the memory knows already. With its last object a photo goes.
     *
     * @return the object that takes its place as the one where the photo is read, where it was that one
     */
    Optional<String> release(String photoId, String uri, Batch batch) {
        Photo photo = memory.photo(photoId).orElse(null);
        if (photo == null || photo.getState() == PhotoState.REMOVED) {
            return Optional.empty();
        }
        NavigableSet<String> left = memory.holders(photoId);
        if (left.isEmpty()) {
            write(photoId, Photo.newBuilder(photo).setState(PhotoState.REMOVED).build(), batch);
            return Optional.empty();
        }
        Optional<String> heir = photo.getUri().equals(uri) ? Optional.of(left.first()) : Optional.empty();
        heir.ifPresent(next -> write(photoId, moved(photo, next), batch));
        retell(photoId, batch);
        return heir;
    }

    /** Follows what else there is to tell a photo by: the names of its files, their sidecars, the files of its shot. */
    void retell(String photoId, Batch batch) {
        Photo photo = memory.photo(photoId).orElseThrow();
        Photo told = telling.now(photoId, photo);
        if (!told.equals(photo)) {
            write(photoId, told, batch);
        }
    }

    void replay(String photoId, Photo photo, Batch batch) {
        write(
                photoId,
                Photo.newBuilder(photo).setReplays(photo.getReplays() + 1).build(),
                batch);
    }

    private Photo arrived(Finding.PhotoFound found) {
        PhotoMetadata metadata = found.metadata();
        return Photo.newBuilder()
                .setState(PhotoState.PRESENT)
                .setVersion(0)
                .setSource(source.id().value())
                .setUri(found.uri())
                .setObjectVersion(found.version().text())
                .setFileName(ObjectName.of(found.uri()))
                .setMediaType(found.mediaType())
                .setSize(found.version().size())
                .setWidth(metadata.width())
                .setHeight(metadata.height())
                .setOrientation(metadata.orientation())
                .setFileTime(found.version().modifiedAt().truncatedTo(ChronoUnit.MILLIS))
                .setCamera(metadata.camera().orElse(null))
                .setExposure(metadata.exposure().orElse(null))
                .setPlace(metadata.place().orElse(null))
                .setReplays(memory.photo(found.photoId()).map(Photo::getReplays).orElse(0))
                .build();
    }

    private Photo moved(Photo photo, String heir) {
        ObjectSeen object = memory.object(heir).orElseThrow();
        return Photo.newBuilder(photo)
                .setUri(heir)
                .setObjectVersion(object.getVersion())
                .setFileName(ObjectName.of(heir))
                .setFileTime(object.getModifiedAt())
                .build();
    }

    private void write(String photoId, Photo photo, Batch batch) {
        photo.setVersion(1 + memory.photo(photoId).map(Photo::getVersion).orElse(0L));
        memory.put(photoId, photo);
        batch.photos().put(new PhotoKey(source.library(), photoId), photo);
    }
}
