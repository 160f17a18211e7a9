package dev.memorylane.standalone.servers;

/** Hears of every change of a server's state, on the thread that watches that server: it must not block. */
@FunctionalInterface
public interface ServersListener {

    /** A listener for those who do not care. */
    ServersListener NONE = (server, state) -> {};

    void changed(Server server, ServerState state);
}
