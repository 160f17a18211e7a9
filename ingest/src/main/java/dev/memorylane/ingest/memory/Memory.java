package dev.memorylane.ingest.memory;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.memorylane.ingest.shot.Shot;
import dev.memorylane.ingest.shot.ShotKeys;
import dev.memorylane.ingest.shot.Takeout;
import dev.memorylane.ingest.source.ObjectName;
import dev.memorylane.ingest.store.Family;
import dev.memorylane.ingest.store.HeapStore;
import dev.memorylane.ingest.store.SortedStore;
import dev.memorylane.schemas.ObjectKind;
import dev.memorylane.schemas.ObjectOutcome;
import dev.memorylane.schemas.ObjectSeen;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.PhotoRejection;
import dev.memorylane.schemas.PhotoState;
import java.util.LinkedHashMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * What is known of one source: its objects, the photos of its library, its rejections; the fold of the topics. Owned by
 * one thread, and thrown away and recalled whenever a write fails, so that it never knows more than the topics do: a
 * change lasts only when it is kept, which happens when it is committed.
 */
public final class Memory {
    private final SortedStore store;
    private final ObjectCodec objects = new ObjectCodec();
    private final Codec<Photo> photos = new Codec<>(Photo.class);
    private final Codec<PhotoRejection> rejections = new Codec<>(PhotoRejection.class);
    private final Holders holders;
    private final ShotIndex shots;
    private final ShotIndex takeout;
    private final Count count;
    private final Count takeoutFiles;

    /** On the heap. */
    public Memory() {
        this(new HeapStore());
    }

    public Memory(SortedStore store) {
        this.store = store;
        this.holders = new Holders(store);
        this.shots = new ShotIndex(store, ShotKeys::of);
        this.takeout = new ShotIndex(store, Takeout::keys);
        this.count = new Count(store, "objects");
        this.takeoutFiles = new Count(store, "takeout");
    }

    /** Where it is kept; a scan keeps its own lists there too. */
    public SortedStore store() {
        return store;
    }

    /** Makes all changes since the last time last. */
    public void keep() {
        store.keep();
    }

    /** The object of a URI; empty when it was never seen or is removed. */
    public Optional<ObjectSeen> object(String uri) {
        return store.get(Family.OBJECTS, ObjectName.key(uri))
                .map(bytes -> objects.decode(bytes).seen());
    }

    /** Objects that may be of one shot with this one, itself among them, by URI in order; none where it is not known, or they are too many. */
    public SequencedMap<String, ObjectSeen> shot(String uri) {
        return with(uri, shots);
    }

    /** URIs of the objects whose shots an object's coming or going may change; none where it is not known. */
    public Set<String> mates(String uri) {
        return object(uri).map(seen -> shots.fewWith(uri, seen)).orElse(Set.of());
    }

    /** A photo and the JSON of Google Takeout that may be on it, by URI in order; none where there is no such JSON at all. */
    public SequencedMap<String, ObjectSeen> takeout(String uri) {
        return takeoutFiles.value() == 0 ? new LinkedHashMap<>() : with(uri, takeout);
    }

    private SequencedMap<String, ObjectSeen> with(String uri, ShotIndex index) {
        SequencedMap<String, ObjectSeen> files = new LinkedHashMap<>();
        object(uri)
                .map(seen -> index.with(uri, seen))
                .filter(uris -> uris.size() <= Shot.MOST_FILES)
                .ifPresent(uris -> uris.forEach(other -> object(other).ifPresent(file -> files.put(other, file))));
        return files;
    }

    /** All objects that are not removed and were kept, in the order of listings, behind a URI or from the beginning. */
    public KnownObjects objects(Optional<String> after) {
        return new KnownObjects(store.cursor(Family.OBJECTS, UriSet.behind(after)), objects);
    }

    /** How many objects are not removed. */
    public long size() {
        return count.value();
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    /** A photo, present or removed. */
    public Optional<Photo> photo(String photoId) {
        return store.get(Family.PHOTOS, photoId.getBytes(UTF_8)).map(photos::decode);
    }

    /** How many photos are present. */
    public long presentPhotos() {
        return holders.photos();
    }

    /** URIs of the objects that hold a photo's bytes, in order. */
    public NavigableSet<String> holders(String photoId) {
        return holders.of(photoId);
    }

    /** The last rejection of a URI, open or cleared. */
    public Optional<PhotoRejection> rejection(String uri) {
        return store.get(Family.REJECTIONS, ObjectName.key(uri)).map(rejections::decode);
    }

    /** Takes a record of the topic objects; null forgets the object. */
    public void put(String uri, ObjectSeen seen) {
        byte[] key = ObjectName.key(uri);
        Optional<ObjectSeen> before = object(uri);
        photoIn(before).ifPresent(id -> holders.remove(id, uri));
        Optional<ObjectSeen> now = Optional.ofNullable(seen).filter(next -> next.getOutcome() != ObjectOutcome.REMOVED);
        before.ifPresent(last -> {
            shots.remove(uri, last);
            takeout.remove(uri, last);
        });
        now.ifPresentOrElse(
                next -> store.put(Family.OBJECTS, key, objects.encode(new KnownObject(uri, next))),
                () -> store.remove(Family.OBJECTS, key));
        photoIn(now).ifPresent(id -> holders.add(id, uri));
        now.ifPresent(next -> {
            shots.add(uri, next);
            takeout.add(uri, next);
        });
        count.add((now.isPresent() ? 1 : 0) - (before.isPresent() ? 1 : 0));
        takeoutFiles.add((isTakeout(now) ? 1 : 0) - (isTakeout(before) ? 1 : 0));
    }

    private static boolean isTakeout(Optional<ObjectSeen> object) {
        return object.filter(seen -> seen.getKind() == ObjectKind.TAKEOUT).isPresent();
    }

    /** Takes a record of the topic photos; null forgets the photo. */
    public void put(String photoId, Photo photo) {
        put(Family.PHOTOS, photoId.getBytes(UTF_8), photos, photo);
    }

    /** Takes a record of the topic photo-rejections; null forgets the rejection. */
    public void put(String uri, PhotoRejection rejection) {
        put(Family.REJECTIONS, ObjectName.key(uri), rejections, rejection);
    }

    private <T extends SpecificRecordBase> void put(Family family, byte[] key, Codec<T> codec, T value) {
        if (value == null) {
            store.remove(family, key);
        } else {
            store.put(family, key, codec.encode(value));
        }
    }

    /** The photo that an object holds, if any. */
    public Optional<String> photoId(String uri) {
        return photoIn(object(uri));
    }

    /** Whether a photo is known and not removed. */
    public boolean isPresent(String photoId) {
        return photo(photoId)
                .filter(photo -> photo.getState() == PhotoState.PRESENT)
                .isPresent();
    }

    private static Optional<String> photoIn(Optional<ObjectSeen> object) {
        return object.filter(Memory::holds).map(ObjectSeen::getPhotoId);
    }

    private static boolean holds(ObjectSeen seen) {
        return switch (seen.getOutcome()) {
            case PHOTO, DUPLICATE -> seen.getPhotoId() != null;
            case REJECTED, IGNORED, REMOVED -> false;
        };
    }
}
