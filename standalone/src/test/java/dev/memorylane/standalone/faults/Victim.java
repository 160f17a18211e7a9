package dev.memorylane.standalone.faults;

/** What a fault befalls. */
enum Victim {
    /** The process in which ingest, embedder, clusterer and gallery run. */
    APPLICATION(""),
    BROKER("BrokerMain"),
    REGISTRY("GuardedMain"),
    MILVUS("milvus_lite/lib/milvus"),
    /** The folder that the photos are dropped into. */
    FOLDER(""),
    /** The file system of the home. */
    DISK(""),
    /** The wall clock of the application and its servers. */
    CLOCK("");

    private final String commandWord;

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
