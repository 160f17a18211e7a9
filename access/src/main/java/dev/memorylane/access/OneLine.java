package dev.memorylane.access;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;

/** Keeps the message of a log record to one line of plain text, so that no file's name can write a line of its own. */
@LoggingFilter(name = "one-line")
public final class OneLine implements Filter {
    @Override
    public boolean isLoggable(LogRecord said) {
        ExtLogRecord record = ExtLogRecord.wrap(said);
        String message = record.getFormattedMessage();
        if (message != null) {
            String safe = Printable.of(message);
            if (!safe.equals(message) && said instanceof ExtLogRecord own) {
                own.setMessage(safe, ExtLogRecord.FormatStyle.NO_FORMAT);
            }
        }
        return true;
    }
}
