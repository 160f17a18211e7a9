package dev.memorylane.vision.picture;

import dev.memorylane.vision.Orientation;

/** Turns a stored picture the right way up, moving pixels only. */
public final class Upright {
    private Upright() {}

    /** The picture as it is meant to be seen. */
    public static Raster of(Raster stored, Orientation orientation) {
        if (orientation == Orientation.UPRIGHT) {
            return stored;
        }
        int width = orientation.transposes() ? stored.height() : stored.width();
        int height = orientation.transposes() ? stored.width() : stored.height();
        byte[] samples = new byte[stored.samples().length];
        Raster upright = new Raster(width, height, stored.channels(), samples);
        for (int y = 0; y < height; y++) {
            copyRow(stored, orientation, upright, y);
        }
        return upright;
    }

    private static void copyRow(Raster stored, Orientation orientation, Raster upright, int y) {
        int channels = stored.channels();
        int along = orientation.mirrorsRows() ? upright.height() - 1 - y : y;
        int to = y * upright.width() * channels;
        for (int x = 0; x < upright.width(); x++) {
            int across = orientation.mirrorsColumns() ? upright.width() - 1 - x : x;
            int pixel = orientation.transposes() ? across * stored.width() + along : along * stored.width() + across;
            for (int c = 0; c < channels; c++) {
                upright.samples()[to++] = stored.samples()[pixel * channels + c];
            }
        }
    }
}
