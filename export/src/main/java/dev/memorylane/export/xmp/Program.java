package dev.memorylane.export.xmp;

/** For whom sidecars are written: how they are named, and where the label goes. */
public enum Program {
    /** Any: {@code xmp:Label}, which all of them read. */
    ANY(Naming.AUTO),
    /** Adobe Lightroom, Bridge and Camera Raw: {@code xmp:Label}. */
    LIGHTROOM(Naming.STEM),
    /** Capture One: {@code xmp:Label}. */
    CAPTURE_ONE(Naming.STEM),
    /** darktable: {@code darktable:colorlabels}. */
    DARKTABLE(Naming.NAME),
    /** digiKam: {@code digiKam:ColorLabel} and {@code digiKam:PickLabel}. */
    DIGIKAM(Naming.NAME);

    private final Naming naming;

    Program(Naming naming) {
        this.naming = naming;
    }

    public Naming naming() {
        return naming;
    }

    /** Whether it reads sidecars beside RAW files alone, and takes the rating of any other photo from inside it. */
    public boolean readsSidecarsOfRawAlone() {
        return this == LIGHTROOM || this == CAPTURE_ONE;
    }
}
