package dev.memorylane.vision.picture;

/** Nearest neighbours with the roundings of Pillow, which steps from sample to sample and adds up. */
final class Nearest {
    private Nearest() {}

    static Raster resize(Raster in, int width, int height, Window window) {
        int[] columns = positions(in.width(), width, window.left(), window.width());
        int[] rows = positions(in.height(), height, window.top(), window.height());
        byte[] out = new byte[window.width() * window.height() * in.channels()];
        int to = 0;
        for (int row : rows) {
            for (int column : columns) {
                int from = (row * in.width() + column) * in.channels();
                for (int c = 0; c < in.channels(); c++) {
                    out[to++] = in.samples()[from + c];
                }
            }
        }
        return new Raster(window.width(), window.height(), in.channels(), out);
    }

    private static int[] positions(int inputs, int outputs, int from, int count) {
        double step = (double) inputs / outputs;
        double at = step * 0.5;
        for (int i = 0; i < from; i++) {
            at += step;
        }
        int[] positions = new int[count];
        for (int i = 0; i < count; i++) {
            positions[i] = Math.min((int) at, inputs - 1);
            at += step;
        }
        return positions;
    }
}
