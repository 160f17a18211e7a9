package dev.memorylane.sidecar.xmp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPIterator;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.properties.XMPPropertyInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmpDocumentTest {

    /** Adobe's parser stands on the JDK's, which allows 200; Lightroom writes more. */
    @BeforeAll
    static void allowManyAttributes() {
        System.setProperty("jdk.xml.elementAttributeLimit", "10000");
    }

    @AfterAll
    static void asBefore() {
        System.clearProperty("jdk.xml.elementAttributeLimit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"darktable", "digikam", "lightroom", "capture-one", "exiftool"})
    void shouldKeepEveryForeignPropertyAsAdobesOwnParserSeesIt(String program) throws Exception {
        // Given
        byte[] before = Fixtures.of(program);

        // When
        byte[] after = edited(XmpDocument.of(before)).bytes();

        // Then
        assertThat(foreign(after)).isNotEmpty().isEqualTo(foreign(before));
        XMPMeta read = XMPMetaFactory.parseFromBuffer(after);
        assertThat(read.getPropertyString(XmpName.RATING.namespace(), "Rating")).isEqualTo("4");
        assertThat(read.getPropertyString(XmpName.LABEL.namespace(), "Label")).isEqualTo("Green");
        assertThat(read.getPropertyString(XmpName.OURS, "Rating")).isEqualTo("4");
        assertThat(read.getArrayItem(XmpName.DARKTABLE_LABELS.namespace(), "colorlabels", 1)
                        .getValue())
                .isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"darktable", "digikam", "lightroom", "capture-one", "exiftool"})
    void shouldKeepEveryLineThatIsNotOurs(String program) throws Exception {
        // Given
        List<String> before = new String(Fixtures.of(program), UTF_8).lines().toList();

        // When
        List<String> after = new String(
                        edited(XmpDocument.of(Fixtures.of(program))).bytes(), UTF_8)
                .lines()
                .toList();

        // Then: what is gone had our property, or has only lost its angle bracket to the next line
        assertThat(before.stream().filter(line -> !after.contains(line)))
                .allMatch(line -> line.contains("Rating") || line.contains("Label") || line.endsWith(">"))
                .hasSizeLessThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"darktable", "digikam", "lightroom", "capture-one", "exiftool"})
    void shouldChangeNothingTheSecondTime(String program) throws Exception {
        // Given
        XmpDocument once = edited(XmpDocument.of(Fixtures.of(program)));

        // When
        XmpDocument twice = edited(XmpDocument.of(once.bytes()));

        // Then
        assertThat(twice.bytes()).isEqualTo(once.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"digikam", "lightroom", "exiftool"})
    void shouldTakeOutWhatWasPutIn(String program) throws Exception {
        // Given
        XmpDocument edited = XmpDocument.of(Fixtures.of(program)).with(XmpName.RATING, "3");

        // When
        XmpDocument without = edited.without(XmpName.RATING);

        // Then
        assertThat(without.bytes()).isEqualTo(Fixtures.of(program));
    }

    @Test
    void shouldReadWhatEachProgramWrote() throws Exception {
        // Given
        XmpDocument darktable = XmpDocument.of(Fixtures.of("darktable"));
        XmpDocument captureOne = XmpDocument.of(Fixtures.of("capture-one"));

        // When // Then
        assertThat(darktable.value(XmpName.RATING)).contains("1");
        assertThat(captureOne.value(XmpName.LABEL)).contains("Pink");
        assertThat(captureOne.value(XmpName.RATING)).contains("0");
        assertThat(XmpDocument.empty().value(XmpName.RATING)).isEmpty();
    }

    @Test
    void shouldChangeNothingButTheNumberWhereItStandsAlready() throws Exception {
        // Given
        String before = new String(Fixtures.of("capture-one"), UTF_8);

        // When
        byte[] after = XmpDocument.of(before.getBytes(UTF_8))
                .with(XmpName.RATING, "-1")
                .bytes();

        // Then
        assertThat(new String(after, UTF_8))
                .isEqualTo(before.replace("<xmp:Rating>0</xmp:Rating>", "<xmp:Rating>-1</xmp:Rating>"));
    }

    @Test
    void shouldKeepTheEncodingMarksAndLineEnds() throws Exception {
        // Given
        String text = new String(Fixtures.of("darktable"), UTF_8);
        byte[] wide = ("\uFEFF" + text.replace("UTF-8", "UTF-16").replace("\n", "\r\n")).getBytes(UTF_16LE);
        byte[] latin = text.replace("UTF-8", "ISO-8859-1")
                .replace("Kyōto", "Köln")
                .replace("Ōsaka", "Süd")
                .getBytes(ISO_8859_1);

        // When
        String wideAfter = new String(edited(XmpDocument.of(wide)).bytes(), UTF_16LE);
        String latinAfter = new String(edited(XmpDocument.of(latin)).bytes(), ISO_8859_1);

        // Then
        assertThat(wideAfter).startsWith("\uFEFF<?xml").contains("Kyōto").contains("\r\n   xmlns:lane=");
        assertThat(wideAfter.replace("\r\n", "")).doesNotContain("\n");
        assertThat(latinAfter).contains("Köln &amp; Süd").contains("lane:Rating=\"4\"");
    }

    @Test
    void shouldLeaveAnotherPropertyOfTheSameNameAlone() throws Exception {
        // Given
        String text = new String(Fixtures.of("lightroom"), UTF_8).replace("crs:Setting001=", "crs:Rating=");

        // When
        XmpDocument edited = XmpDocument.of(text.getBytes(UTF_8)).with(XmpName.RATING, "5");

        // Then
        assertThat(new String(edited.bytes(), UTF_8))
                .contains("crs:Rating=\"+1\"")
                .contains("xmp:Rating=\"5\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no XML",
                "<a/>",
                "<x:xmpmeta xmlns:x='adobe:ns:meta/'>",
                "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
                "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>",
            })
    void shouldRefuseWhatIsNoXmpInWords(String text) {
        assertThatThrownBy(() -> XmpDocument.of(text.getBytes(UTF_8)))
                .isInstanceOf(XmpException.class)
                .message()
                .isNotBlank();
    }

    @Test
    void shouldRefuseBytesThatAreNotInTheirEncoding() {
        // Given
        byte[] broken = new String(Fixtures.of("darktable"), UTF_8)
                .replace("Kyōto", "K\u00f6ln")
                .getBytes(ISO_8859_1);

        // When // Then
        assertThatThrownBy(() -> XmpDocument.of(broken)).hasMessageContaining("no text in UTF-8");
    }

    private static XmpDocument edited(XmpDocument document) throws XmpException {
        return document.with(XmpName.RATING, "4")
                .with(XmpName.LABEL, "Green")
                .withItems(XmpName.DARKTABLE_LABELS, List.of("2"))
                .with(XmpName.OUR_RATING, "4");
    }

    /** Every property and qualifier, but for those that the test writes. */
    private static Map<String, String> foreign(byte[] packet) throws XMPException {
        Map<String, String> found = new TreeMap<>();
        XMPIterator all = XMPMetaFactory.parseFromBuffer(packet).iterator();
        while (all.hasNext()) {
            XMPPropertyInfo one = (XMPPropertyInfo) all.next();
            if (one.getPath() != null && !one.getPath().matches("(xmp|lane):(Rating|Label)|darktable:colorlabels.*")) {
                found.put(one.getNamespace() + one.getPath(), one.getOptions() + " " + one.getValue());
            }
        }
        return found;
    }
}
