package dev.memorylane.access;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Keeps the message of a log record to one line of plain text, so that no file's name can write a line of its own, and keeps
 * secrets out of it; of what was thrown too.
 */
@LoggingFilter(name = "safe-log")
public final class SafeLog implements Filter {
    @Override
    public boolean isLoggable(LogRecord said) {
        ExtLogRecord record = ExtLogRecord.wrap(said);
        String message = record.getFormattedMessage();
        if (message != null) {
            String safe = of(message);
            if (!safe.equals(message) && said instanceof ExtLogRecord own) {
                own.setMessage(safe, ExtLogRecord.FormatStyle.NO_FORMAT);
            }
        }
        if (said.getThrown() != null) {
            said.setThrown(SafeThrowable.of(said.getThrown()));
        }
        return true;
    }

    /** Secrets first: what is written as an escape would no longer look like one. */
    static String of(String text) {
        return Printable.of(Secrets.hidden(text));
    }
}
