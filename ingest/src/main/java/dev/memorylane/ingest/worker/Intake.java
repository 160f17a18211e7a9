package dev.memorylane.ingest.worker;

import dev.memorylane.ingest.content.Examiner;
import dev.memorylane.ingest.content.Finding;
import dev.memorylane.ingest.memory.Memory;
import dev.memorylane.ingest.scan.Arrivals;
import dev.memorylane.ingest.scan.Survey;
import dev.memorylane.ingest.source.ObjectSource;
import dev.memorylane.ingest.source.SeenObject;
import dev.memorylane.ingest.source.SourceAwayException;
import java.nio.channels.ClosedByInterruptException;
import java.util.Optional;

/** Reads what a survey found and has it written down. */
final class Intake {
    private final ObjectSource source;
    private final Examiner examiner;
    private final Memory memory;
    private final Writer writer;
    private final StatusBoard board;

    Intake(ObjectSource source, Examiner examiner, Memory memory, Writer writer, StatusBoard board) {
        this.source = source;
        this.examiner = examiner;
        this.memory = memory;
        this.writer = writer;
        this.board = board;
    }

    /**
     * Objects that changed while they were read.
     *
     * @param promising those that promise a photo
     * @param strangers those in no book that do not
     */
    record Changed(int promising, int strangers) {
        private static final Changed NONE = new Changed(0, 0);

        private Changed with(boolean promises, boolean known) {
            return new Changed(promising + (promises ? 1 : 0), strangers + (promises || known ? 0 : 1));
        }
    }

    /** Reads and commits. */
    Changed arrivals(Survey from, int unsettled) throws ClosedByInterruptException, SourceAwayException {
        Changed changed = Changed.NONE;
        long left = from.arrivals().size();
        try (Arrivals.Objects objects = from.arrivals().objects()) {
            while (objects.hasNext()) {
                changed = examine(objects.next(), changed);
                board.progress((int) --left + writer.open(), unsettled + changed.promising);
            }
        }
        writer.flush();
        return changed;
    }

    private Changed examine(SeenObject object, Changed changed) throws ClosedByInterruptException, SourceAwayException {
        Optional<Finding> finding = examiner.examine(source, object);
        finding.ifPresent(writer::enter);
        return finding.isPresent()
                ? changed
                : changed.with(
                        Examiner.promisesPhoto(object.name()),
                        memory.object(object.uri()).isPresent());
    }
}
