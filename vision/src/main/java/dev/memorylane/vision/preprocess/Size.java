package dev.memorylane.vision.preprocess;

/** Height and width in pixels. */
public record Size(int height, int width) {
    public Size {
        if (height < 1 || width < 1) {
            throw new IllegalArgumentException("A picture has at least one pixel: " + height + "x" + width);
        }
    }
}
