package dev.memorylane.vision.decode.png;

import dev.memorylane.vision.decode.SpanInputStream;
import dev.memorylane.vision.decode.UnreadableException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Inflates the rows of a PNG and undoes their filters (ISO/IEC 15948, section 9). Holds two rows. */
final class PngRows implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Inflater inflater = new Inflater();
    private final InputStream inflated;
    private final int distance;
    private byte[] row = {};
    private byte[] previous = {};

    PngRows(byte[] file, PngStructure png) {
        this.inflated = new InflaterInputStream(new SpanInputStream(file, png.data()), inflater, BUFFER);
        this.distance = png.header().filterDistance();
    }

    /** Begins a picture or a pass of rows of so many bytes. */
    void begin(int bytes) {
        row = new byte[bytes];
        previous = new byte[bytes];
    }

    /** Whether there was another whole row, which is then {@link #row()}. */
    boolean next() throws UnreadableException {
        byte[] recycled = previous;
        previous = row;
        row = recycled;
        try {
            int filter = inflated.read();
            if (filter < 0 || inflated.readNBytes(row, 0, row.length) < row.length) {
                return false;
            }
            undo(filter);
            return true;
        } catch (EOFException e) {
            return false;
        } catch (IOException e) {
            throw UnreadableException.undecodable(e);
        }
    }

    byte[] row() {
        return row;
    }

    private void undo(int filter) throws UnreadableException {
        switch (filter) {
            case 0 -> {}
            case 1 -> addLeft();
            case 2 -> addAbove();
            case 3 -> addMean();
            case 4 -> addPaeth();
            default -> throw UnreadableException.corrupt("a row has the filter " + filter + ", which does not exist");
        }
    }

    private void addLeft() {
        for (int i = distance; i < row.length; i++) {
            row[i] += row[i - distance];
        }
    }

    private void addAbove() {
        for (int i = 0; i < row.length; i++) {
            row[i] += previous[i];
        }
    }

    private void addMean() {
        for (int i = 0; i < Math.min(distance, row.length); i++) {
            row[i] += (byte) ((previous[i] & 0xFF) >> 1);
        }
        for (int i = distance; i < row.length; i++) {
            row[i] += (byte) ((row[i - distance] & 0xFF) + (previous[i] & 0xFF) >> 1);
        }
    }

    private void addPaeth() {
        for (int i = 0; i < Math.min(distance, row.length); i++) {
            row[i] += previous[i];
        }
        for (int i = distance; i < row.length; i++) {
            row[i] += (byte) paeth(row[i - distance] & 0xFF, previous[i] & 0xFF, previous[i - distance] & 0xFF);
        }
    }

    private static int paeth(int left, int above, int corner) {
        int toLeft = Math.abs(above - corner);
        int toAbove = Math.abs(left - corner);
        int toCorner = Math.abs(left + above - 2 * corner);
        if (toLeft <= toAbove && toLeft <= toCorner) {
            return left;
        }
        return toAbove <= toCorner ? above : corner;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
