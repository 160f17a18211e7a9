package dev.memorylane.ingest.memory;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.ingest.content.Finding;
import dev.memorylane.ingest.metadata.FileNameTime;
import dev.memorylane.ingest.metadata.PhotoMetadata;
import dev.memorylane.ingest.source.ObjectName;
import dev.memorylane.ingest.source.Source;
import dev.memorylane.schemas.CaptureTimeSource;
import dev.memorylane.schemas.CapturedAt;
import dev.memorylane.schemas.ObjectSeen;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.PhotoState;
import dev.memorylane.schemas.capture.CapturedAts;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/** The photos of a library: each once, at one of its objects, under a version that only rises. */
final class PhotoBook {
    private final Source source;
    private final Memory memory;
    private final FileNameTime fileNames;

    PhotoBook(Source source, Memory memory, Clock clock) {
        this.source = source;
        this.memory = memory;
        this.fileNames = new FileNameTime(clock);
    }

    /** Whether the object becomes the one where the photo is read; false where another is already. */
    boolean claim(Finding.PhotoFound found, Batch batch) {
        String id = found.photoId();
        if (memory.isPresent(id) && !memory.holders(id).isEmpty()) {
            return false;
        }
        write(id, arrived(found), batch);
        return true;
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

    /** Follows the names of the photo's files, where they are all there is to tell its time. */
    void retell(String photoId, Batch batch) {
        Photo photo = memory.photo(photoId).orElseThrow();
        CapturedAt told = capturedAt(CapturedAts.fromAvro(photo.getCapturedAt()), memory.holders(photoId));
        if (!told.equals(photo.getCapturedAt())) {
            write(photoId, Photo.newBuilder(photo).setCapturedAt(told).build(), batch);
        }
    }

    private CapturedAt capturedAt(CaptureTime known, NavigableSet<String> uris) {
        CapturedAt avro = CapturedAts.toAvro(known);
        if (avro.getSource() != CaptureTimeSource.NONE && avro.getSource() != CaptureTimeSource.FILE_NAME) {
            return avro;
        }
        List<String> names = uris.stream().map(ObjectName::of).toList();
        return CapturedAts.toAvro(fileNames.agreed(names));
    }

    private Photo arrived(Finding.PhotoFound found) {
        PhotoMetadata metadata = found.metadata();
        NavigableSet<String> holders = memory.holders(found.photoId());
        holders.add(found.uri());
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
                .setCapturedAt(capturedAt(metadata.capturedAt(), holders))
                .setFileTime(found.version().modifiedAt().truncatedTo(ChronoUnit.MILLIS))
                .setCamera(metadata.camera().orElse(null))
                .setExposure(metadata.exposure().orElse(null))
                .setPlace(metadata.place().orElse(null))
                .setRating(metadata.rating().stream()
                        .filter(stars -> stars != 0)
                        .boxed()
                        .findFirst()
                        .orElse(null))
                .setLabel(metadata.label().orElse(null))
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
