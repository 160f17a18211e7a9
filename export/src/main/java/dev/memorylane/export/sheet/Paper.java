package dev.memorylane.export.sheet;

/** Sizes of paper, upright, in points of 1/72 inch (ISO 216, ANSI/ASME Y14.1). */
public enum Paper {
    A4(595.28f, 841.89f),
    A3(841.89f, 1190.55f),
    LETTER(612, 792),
    TABLOID(792, 1224);

    private final float width;
    private final float height;

    Paper(float width, float height) {
        this.width = width;
        this.height = height;
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }
}
