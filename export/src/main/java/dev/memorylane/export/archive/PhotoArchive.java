package dev.memorylane.export.archive;

import dev.memorylane.export.listing.Chosen;
import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.source.Destinations;
import dev.memorylane.export.source.Destinations.Destination;
import dev.memorylane.export.source.Originals;
import dev.memorylane.export.source.Pictures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP file with a folder a window, written as it goes and never held; the JDK writes the 64-bit form where it needs
 * it. Photos do not shrink, so they are stored as they are. What cannot be read is told in {@value #PROBLEMS} at its end,
 * as nobody listens any more to the one who sent for it.
 */
public final class PhotoArchive {
    /** Only where there are any. */
    public static final String PROBLEMS = "NOT IN HERE.txt";

    private static final int LARGE = 2560;
    private static final int BROKEN = -2;

    private final Form form;
    private final Originals originals;
    private final Pictures pictures;

    /** What is put in. */
    public enum Form {
        /** The files as they are. */
        ORIGINALS,
        /** Upright sRGB JPEGs, {@value #LARGE} pixels on their long side. */
        LARGE
    }

    public PhotoArchive(Form form, Originals originals, Pictures pictures) {
        this.form = form;
        this.originals = originals;
        this.pictures = pictures;
    }

    /**
     * Writes all of it, and closes nothing.
     *
     * @return what is not in it, in words
     * @throws IOException where the archive itself cannot be written
     */
    public List<String> write(List<Chosen> photos, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.NO_COMPRESSION);
        List<String> problems = new ArrayList<>();
        for (Destination destination : Destinations.of(photos, form == Form.LARGE ? ".jpg" : "")) {
            add(destination, zip).ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            zip.putNextEntry(new ZipEntry(PROBLEMS));
            zip.write((String.join("\n", problems) + "\n").getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
        return List.copyOf(problems);
    }

    private Optional<String> add(Destination destination, ZipOutputStream zip) throws IOException {
        ListedPhoto photo = destination.chosen().photo();
        try (InputStream in = open(photo)) {
            ZipEntry entry = new ZipEntry(destination.path());
            entry.setTimeLocal(EntryTime.of(photo));
            zip.putNextEntry(entry);
            Optional<String> problem = copy(in, zip, destination);
            zip.closeEntry();
            return problem;
        } catch (UnreadableBytesException e) {
            return Optional.of(destination.path() + ": " + e.getMessage());
        }
    }

    private InputStream open(ListedPhoto photo) throws UnreadableBytesException {
        try {
            return form == Form.LARGE ? new ByteArrayInputStream(pictures.jpeg(photo, LARGE)) : originals.open(photo);
        } catch (IOException e) {
            throw new UnreadableBytesException(e);
        }
    }

    /** A photo that breaks off is said to; an archive that cannot be written any more ends. */
    private static Optional<String> copy(InputStream in, ZipOutputStream zip, Destination destination)
            throws IOException {
        byte[] buffer = new byte[1 << 16];
        int read = read(in, buffer);
        while (read > 0) {
            zip.write(buffer, 0, read);
            read = read(in, buffer);
        }
        return read == BROKEN
                ? Optional.of(destination.path() + ": it broke off and is not whole here. Fetch it again.")
                : Optional.empty();
    }

    private static int read(InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            return BROKEN;
        }
    }

    /** A photo whose bytes cannot be had. */
    private static final class UnreadableBytesException extends IOException {
        private static final long serialVersionUID = 1L;

        UnreadableBytesException(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
