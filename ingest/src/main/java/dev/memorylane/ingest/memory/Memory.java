package dev.memorylane.ingest.memory;

import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.ObjectSeen;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.PhotoState;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known of one source: its objects, the photos of its library, its rejections; the fold of the topics. Owned by
 * one thread, and thrown away and read again whenever a write fails, so that it never knows more than the topics do.
 */
public final class Memory {
    private final Map<String, ObjectSeen> objects = new HashMap<>();
    private final Map<String, Photo> photos = new HashMap<>();
    private final Map<String, PhotoRejection> rejections = new HashMap<>();
    private final Map<String, NavigableSet<String>> holders = new HashMap<>();

    /** The object of a URI; empty when it was never seen or is removed. */
    public Optional<ObjectSeen> object(String uri) {
        return Optional.ofNullable(objects.get(uri));
    }

    /** URIs of all objects that are not removed. */
    public Set<String> uris() {
        return Set.copyOf(objects.keySet());
    }

    public boolean isEmpty() {
        return objects.isEmpty();
    }

    /** A photo, present or removed. */
    public Optional<Photo> photo(String photoId) {
        return Optional.ofNullable(photos.get(photoId));
    }

    /** How many photos are present. */
    public int presentPhotos() {
        return holders.size();
    }

    /** URIs of the objects that hold a photo's bytes, in order. */
    public NavigableSet<String> holders(String photoId) {
        return new TreeSet<>(holders.getOrDefault(photoId, new TreeSet<>()));
    }

    /** The last rejection of a URI, open or cleared. */
    public Optional<PhotoRejection> rejection(String uri) {
        return Optional.ofNullable(rejections.get(uri));
    }

    /** Takes a record of the topic objects; null forgets the object. */
    public void put(String uri, ObjectSeen seen) {
        ObjectSeen before = objects.remove(uri);
        if (before != null) {
            letGo(uri, before);
        }
        if (seen != null && seen.getOutcome() != ObjectOutcome.REMOVED) {
            objects.put(uri, seen);
            hold(uri, seen);
        }
    }

    /** Takes a record of the topic photos; null forgets the photo. */
    public void put(String photoId, Photo photo) {
        if (photo == null) {
            photos.remove(photoId);
        } else {
            photos.put(photoId, photo);
        }
    }

    /** Takes a record of the topic photo-rejections; null forgets the rejection. */
    public void put(String uri, PhotoRejection rejection) {
        if (rejection == null) {
            rejections.remove(uri);
        } else {
            rejections.put(uri, rejection);
        }
    }

    /** Photos that are present and would be gone if these objects were. */
    public Set<String> photosOnlyIn(Collection<String> uris) {
        Set<String> lost = new HashSet<>();
        Set<String> going = new HashSet<>(uris);
        for (String uri : going) {
            photoId(uri).filter(id -> going.containsAll(holders.get(id))).ifPresent(lost::add);
        }
        return lost;
    }

    /** The photo that an object holds, if any. */
    public Optional<String> photoId(String uri) {
        return object(uri).filter(Memory::holds).map(ObjectSeen::getPhotoId);
    }

    /** Whether a photo is known and not removed. */
    public boolean isPresent(String photoId) {
        return photo(photoId)
                .filter(photo -> photo.getState() == PhotoState.PRESENT)
                .isPresent();
    }

    private void hold(String uri, ObjectSeen seen) {
        if (holds(seen)) {
            holders.computeIfAbsent(seen.getPhotoId(), id -> new TreeSet<>()).add(uri);
        }
    }

    private void letGo(String uri, ObjectSeen before) {
        if (holds(before)) {
            holders.computeIfPresent(
                    before.getPhotoId(), (id, uris) -> uris.remove(uri) && uris.isEmpty() ? null : uris);
        }
    }

    private static boolean holds(ObjectSeen seen) {
        return switch (seen.getOutcome()) {
            case PHOTO, DUPLICATE -> seen.getPhotoId() != null;
            case REJECTED, IGNORED, REMOVED -> false;
        };
    }
}
