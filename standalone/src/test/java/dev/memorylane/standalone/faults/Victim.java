package dev.memorylane.standalone.faults;

/** What a fault befalls. */
enum Victim {
    /** The process in which ingest, embedder, clusterer and gallery run. */
    APPLICATION,
    /** Each of the four as an application of its own. */
    INGEST,
    EMBEDDER,
    CLUSTERER,
    GALLERY,
    BROKER("BrokerMain"),
    REGISTRY("GuardedMain"),
    MILVUS("milvus_lite/lib/milvus"),
    /** The folder that the photos are dropped into. */
    FOLDER,
    /** The server of the bucket that the photos are dropped into. */
    BUCKET,
    /** The file system of the home. */
    DISK,
    /** The wall clock of the application and its servers. */
    CLOCK;

    private final String commandWord;

    Victim() {
        this("");
    }

    Victim(String commandWord) {
        this.commandWord = commandWord;
    }

    /** A word of its command line, for a server. */
    String commandWord() {
        return commandWord;
    }

    boolean isServer() {
        return !commandWord.isEmpty();
    }
}
