package dev.memorylane.ingest.store;

/** A table of the store. The name is kept on disk. */
public enum Family {
    /** Object key to its URI and what was seen of it; a fold of the topic objects. */
    OBJECTS,
    /** Photo id and object key to the URI of an object that holds the photo's bytes. */
    HOLDERS,
    /** Name of a shot within its folder, or the identifier its files share, with object key to URI: its files. */
    SHOTS,
    /** Photo id to photo; a fold of the topic photos. */
    PHOTOS,
    /** Object key of a rejected file to its rejection; a fold of the topic photo-rejections. */
    REJECTIONS,
    /** Counts, and how far the topics were read. */
    FACTS,
    /** Of the scan under way: what is to be read. */
    ARRIVALS,
    /** Of the scan under way: what is known and was not met. */
    MISSING,
    /** Of a look at single objects: what is known and is not there. */
    GONE,
    /** What a person was asked about last. */
    ASKED,
    /** What a person said may go. */
    CONFIRMED
}
