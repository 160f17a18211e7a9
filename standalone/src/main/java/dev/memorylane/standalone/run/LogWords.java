package dev.memorylane.standalone.run;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logmanager.ExtHandler;

/** A log that cannot be written, as on a full disk, is told once and in words; by itself it would print a stack. */
@ApplicationScoped
class LogWords {
    private static final int FIRST = 0;

    @ConfigProperty(name = "quarkus.log.file.path")
    String file;

    void onStart(@Observes @Priority(FIRST) StartupEvent event) {
        ErrorManager inWords = new InWords(file);
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            apply(inWords, handler);
        }
    }

    private static void apply(ErrorManager inWords, Handler handler) {
        handler.setErrorManager(inWords);
        if (handler instanceof ExtHandler outer) {
            for (Handler inner : outer.getHandlers()) {
                apply(inWords, inner);
            }
        }
    }

    /** Says it at the first failure only: each line that follows would fail alike. */
    static final class InWords extends ErrorManager {
        private final String file;
        private final AtomicBoolean said = new AtomicBoolean();

        InWords(String file) {
            this.file = file;
        }

        @Override
        public synchronized void error(String message, Exception cause, int code) {
            if (!said.getAndSet(true)) {
                System.err.println(words(cause));
            }
        }

        String words(Exception cause) {
            String why = cause == null || cause.getMessage() == null ? "unknown cause" : cause.getMessage();
            return "The log %s cannot be written (%s); lines are missing in it. If the disk is full, free some space: the work goes on by itself."
                    .formatted(file, why);
        }
    }
}
