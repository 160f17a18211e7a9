package dev.memorylane.sidecar.xmp;

import java.util.Objects;

/**
 * A property.
 *
 * @param namespace what it belongs to
 * @param prefix what it is written with where the packet has no prefix for the namespace yet
 * @param local its name
 */
public record XmpName(String namespace, String prefix, String local) {
    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";
    private static final String DIGIKAM = "http://www.digikam.org/ns/1.0/";
    private static final String DARKTABLE = "http://darktable.sf.net/";
    private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
    /** Namespace of what we write of ourselves. */
    public static final String OURS = "http://ns.memorylane.dev/sidecar/1.0/";

    /** -1 (rejected) to 5. */
    public static final XmpName RATING = new XmpName(XMP, "xmp", "Rating");
    /** Any word, by convention a colour. */
    public static final XmpName LABEL = new XmpName(XMP, "xmp", "Label");
    /** A sequence of numbers. */
    public static final XmpName DARKTABLE_LABELS = new XmpName(DARKTABLE, "darktable", "colorlabels");
    /** A number, in every sidecar that darktable wrote. */
    public static final XmpName DARKTABLE_VERSION = new XmpName(DARKTABLE, "darktable", "xmp_version");
    /** A number. */
    public static final XmpName DIGIKAM_LABEL = new XmpName(DIGIKAM, "digiKam", "ColorLabel");
    /** A number. */
    public static final XmpName DIGIKAM_PICK = new XmpName(DIGIKAM, "digiKam", "PickLabel");
    /** The number of the colour once more, by which digiKam goes where it finds neither its own nor a word. */
    public static final XmpName URGENCY = new XmpName(PHOTOSHOP, "photoshop", "Urgency");
    /** The rating that we wrote last. */
    public static final XmpName OUR_RATING = new XmpName(OURS, "lane", "Rating");
    /** The colour that we wrote last, in English. */
    public static final XmpName OUR_LABEL = new XmpName(OURS, "lane", "Label");
    /** The flag that we wrote last, as digiKam has it; 0 where there was none when we wrote the rest. */
    public static final XmpName OUR_PICK = new XmpName(OURS, "lane", "PickLabel");
    /** The extension of the file that a sidecar without one in its name belongs to, as Adobe's programs note it. */
    public static final XmpName SIDECAR_FOR = new XmpName(PHOTOSHOP, "photoshop", "SidecarForExtension");

    public XmpName {
        Objects.requireNonNull(namespace, "namespace");
        Objects.requireNonNull(prefix, "prefix");
        Objects.requireNonNull(local, "local");
    }

    boolean is(String otherNamespace, String otherLocal) {
        return namespace.equals(otherNamespace) && local.equals(otherLocal);
    }
}
