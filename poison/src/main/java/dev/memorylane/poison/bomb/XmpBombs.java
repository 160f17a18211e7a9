package dev.memorylane.poison.bomb;

import dev.memorylane.poison.FileBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** XML that expands, reads files, or nests without end; packets that claim to be part of larger ones. */
final class XmpBombs {
    private static final String BEGIN =
            "<x:xmpmeta xmlns:x='adobe:ns:meta/'><r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>";
    private static final String RATING = "<r:Description xmlns:p='http://ns.adobe.com/xap/1.0/'><p:Rating>";
    private static final String NAMESPACE = "http://ns.adobe.com/xap/1.0/\0";
    private static final String EXTENSION = "http://ns.adobe.com/xmp/extension/\0";

    private XmpBombs() {}

    static List<Bomb> all() {
        return List.of(
                new Bomb("xmp-laughs.jpg", () -> jpeg(laughs())),
                new Bomb("xmp-laughs.png", () -> png(laughs())),
                new Bomb("xmp-laughs.webp", () -> WebpBombs.with("XMP ", bytes(laughs()))),
                new Bomb("xmp-external-entity.jpg", () -> jpeg(external())),
                new Bomb("xmp-nested.png", () -> png("<a>".repeat(1_000_000))),
                new Bomb("xmp-attributes.png", () -> png(attributes())),
                new Bomb("xmp-namespaces.png", () -> png(namespaces())),
                new Bomb("xmp-value-of-megabytes.png", () -> png(BEGIN + RATING + "5".repeat(3_500_000))),
                new Bomb("xmp-extended-claims-4-gb.jpg", XmpBombs::extended),
                new Bomb("xmp-as-tiff-value.tif", XmpBombs::tiff));
    }

    private static String laughs() {
        StringBuilder xml = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 30; i++) {
            xml.append(
                    "<!ENTITY l%d '%s'>".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
        }
        return xml + "]>" + BEGIN + RATING + "&l29;</p:Rating></r:Description></r:RDF></x:xmpmeta>";
    }

    private static String external() {
        return "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'><!ENTITY % p SYSTEM 'http://127.0.0.1:1/x'> %p;]>"
                + BEGIN + RATING + "&e;</p:Rating></r:Description></r:RDF></x:xmpmeta>";
    }

    private static String attributes() {
        StringBuilder xml = new StringBuilder("<a ");
        for (int i = 0; i < 200_000; i++) {
            xml.append("a").append(i).append("='' ");
        }
        return xml + "/>";
    }

    private static String namespaces() {
        StringBuilder xml = new StringBuilder("<a ");
        for (int i = 0; i < 100_000; i++) {
            xml.append("xmlns:n").append(i).append("='u").append(i).append("' ");
        }
        return xml + "/>";
    }

    private static byte[] jpeg(String xml) {
        return new JpegFile().segment(0xE1, bytes(NAMESPACE + xml)).picture().end();
    }

    private static byte[] png(String xml) {
        return new PngFile()
                .header(1, 1, 8, PngFile.GREY, false)
                .chunk("iTXt", bytes("XML:com.adobe.xmp\0\0\0\0\0" + xml))
                .pixel()
                .end();
    }

    private static byte[] extended() {
        JpegFile jpeg = new JpegFile();
        for (int i = 0; i < 100; i++) {
            jpeg.segment(
                    0xE1,
                    FileBuilder.bigEndian()
                            .text(EXTENSION)
                            .text("0123456789ABCDEF0123456789ABCDEF")
                            .u32(0xFFFFFFFFL, 0xFFFFFFFFL - i)
                            .text("<a>")
                            .bytes());
        }
        return jpeg.picture().end();
    }

    private static byte[] tiff() {
        byte[] xml = bytes(laughs());
        return new TiffDirectoryBuilder()
                .picture(16, 16, 1, 8, 256)
                .entry(700, 1, xml.length, 8 + 2 + 120 + 4)
                .file(0)
                .raw(xml)
                .zeros(300)
                .bytes();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
