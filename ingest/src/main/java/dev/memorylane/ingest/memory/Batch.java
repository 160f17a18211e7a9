package dev.memorylane.ingest.memory;

import dev.memorylane.schemas.ObjectKey;
import dev.memorylane.schemas.ObjectSeen;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoKey;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.RejectionKey;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is to be written in one transaction; of several values of a key only the last. */
public final class Batch {
    private final Map<ObjectKey, ObjectSeen> objects = new LinkedHashMap<>();
    private final Map<PhotoKey, Photo> photos = new LinkedHashMap<>();
    private final Map<RejectionKey, PhotoRejection> rejections = new LinkedHashMap<>();

    public Map<ObjectKey, ObjectSeen> objects() {
        return objects;
    }

    public Map<PhotoKey, Photo> photos() {
        return photos;
    }

    public Map<RejectionKey, PhotoRejection> rejections() {
        return rejections;
    }

    public boolean isEmpty() {
        return objects.isEmpty() && photos.isEmpty() && rejections.isEmpty();
    }
}
