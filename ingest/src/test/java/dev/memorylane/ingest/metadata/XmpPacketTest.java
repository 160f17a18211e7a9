package dev.memorylane.ingest.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class XmpPacketTest {
    @Test
    void shouldReadARatingWrittenAsAttributeOrAsElement() {
        // When
        XmpPacket attribute = parse("<r xmlns:x='http://ns.adobe.com/xap/1.0/' x:Rating='4'/>");
        XmpPacket element = parse("<r xmlns:x='http://ns.adobe.com/xap/1.0/'><x:Rating>-1</x:Rating></r>");
        XmpPacket foreign = parse("<r xmlns:x='http://elsewhere/' x:Rating='4'/>");

        // Then
        assertThat(attribute.rating()).hasValue(4);
        assertThat(element.rating()).hasValue(-1);
        assertThat(foreign.rating()).isEmpty();
    }

    @Test
    void shouldOpenNoFileThatAPacketNames() {
        // Given
        String hostile = "<!DOCTYPE r [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
                + "<r xmlns:p='http://ns.adobe.com/photoshop/1.0/'><p:DateCreated>&e;</p:DateCreated></r>";

        // When
        XmpPacket packet = parse(hostile);

        // Then
        assertThat(packet.originalTime().orElse("")).isEmpty();
    }

    @Test
    void shouldNotExpandEntitiesOfEntities() {
        // Given
        StringBuilder hostile = new StringBuilder("<!DOCTYPE r [<!ENTITY e0 'ha'>");
        for (int i = 1; i < 40; i++) {
            hostile.append("<!ENTITY e%d '&e%d;&e%d;&e%d;'>".formatted(i, i - 1, i - 1, i - 1));
        }
        hostile.append("]><r xmlns:p='http://ns.adobe.com/photoshop/1.0/'><p:DateCreated>&e39;</p:DateCreated></r>");

        // When
        XmpPacket packet = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> parse(hostile.toString()));

        // Then
        assertThat(packet.originalTime().orElse("")).isEmpty();
    }

    @Test
    void shouldSayWhatCameBeforeTheBreak() {
        // When
        XmpPacket packet = parse("<r xmlns:x='http://ns.adobe.com/xap/1.0/' x:Rating='2'><broken");

        // Then
        assertThat(packet.rating()).hasValue(2);
    }

    @Test
    void shouldReadALabelBehindMoreDevelopSettingsThanTheJdkAllowsAttributes() {
        // Given
        StringBuilder settings = new StringBuilder("<r xmlns:x='http://ns.adobe.com/xap/1.0/' x:Rating='2'");
        for (int i = 0; i < 400; i++) {
            settings.append(" Setting").append(i).append("='+1'");
        }
        settings.append("><x:Label>Green</x:Label></r>");

        // When
        XmpPacket packet = parse(settings.toString());

        // Then
        assertThat(packet.rating()).hasValue(2);
        assertThat(packet.label()).contains("Green");
    }

    private static XmpPacket parse(String xml) {
        return XmpPacket.parse(xml.getBytes(StandardCharsets.UTF_8));
    }
}
