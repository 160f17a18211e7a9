package dev.memorylane.standalone.faults;

import dev.memorylane.standalone.e2e.LaneProcess;
import java.io.IOException;
import java.util.List;

/** Which processes of the product are started here, and how. Those of the servers are started by one of them. */
sealed interface Deployment permits Together, Split {

    /** In the order of their start. */
    List<Victim> programs();

    /** Returns as soon as the next may be started. */
    LaneProcess start(Victim program) throws Exception;

    /** The process whose children the servers are, among {@code running}. */
    LaneProcess parentOfServers(List<LaneProcess> running);

    /** Whether the servers run and the services are about to. */
    boolean isStarting(String console);

    /** Where the page answers. */
    int port();

    /** Whether what a process prints is meant for people; else it is a log. */
    boolean printsForPeople();

    /** The log, or where there are several, all of them. */
    String log() throws IOException;
}
