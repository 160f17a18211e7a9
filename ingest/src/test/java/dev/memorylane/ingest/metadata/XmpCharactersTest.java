package dev.memorylane.ingest.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmpCharactersTest {
    private static final String PACKET = "<r xmlns:x='http://ns.adobe.com/xap/1.0/' x:Rating='4' a='\u00FF'/>";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "x-UTF-16LE-BOM", "ISO-8859-1"})
    void shouldReadAPacketInAnyEncoding(String charset) {
        // When
        XmpPacket packet = XmpPacket.parse(PACKET.getBytes(Charset.forName(charset)));

        // Then
        assertThat(packet.rating()).hasValue(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u00FE", "\u00FF\u00FE", "\u00FE\u00FF", "\u00FF\u00FE<"})
    void shouldTakeTheBeginningOfAPacketForNone(String bytes) {
        assertThat(XmpPacket.parse(bytes.getBytes(StandardCharsets.ISO_8859_1)).rating())
                .isEmpty();
    }
}
