package dev.memorylane.standalone.run;

import dev.memorylane.access.Printable;
import dev.memorylane.schemas.outage.Infrastructure;
import dev.memorylane.standalone.cli.ExitStatus;
import dev.memorylane.standalone.home.Home;
import dev.memorylane.standalone.home.OtherModelException;
import java.util.stream.Stream;

/** The last words of a run. */
final class Ending {
    private Ending() {}

    static int explain(int code, Throwable failure, Home home) {
        if (failure == null) {
            return code;
        }
        System.err.println(Printable.of(words(failure)));
        System.err.println("More is in " + home.log() + ".");
        return ExitStatus.FAILED;
    }

    /** What was refused on purpose says so itself; of anything else the innermost cause tells most. */
    static String words(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(cause -> cause instanceof IllegalArgumentException || cause instanceof OtherModelException)
                .map(Throwable::getMessage)
                .filter(message -> message != null)
                .findFirst()
                .orElseGet(() -> Infrastructure.rootWords(failure));
    }
}
