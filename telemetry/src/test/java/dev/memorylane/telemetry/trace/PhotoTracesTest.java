package dev.memorylane.telemetry.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.Test;

class PhotoTracesTest {
    private static final String PHOTO = "0123456789abcdef0123456789abcdef".repeat(2);
    private static final String OTHER = "fedcba9876543210fedcba9876543210".repeat(2);

    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final PhotoTraces ingest = inAnotherProcess();
    private final PhotoTraces embedder = inAnotherProcess();

    private PhotoTraces inAnotherProcess() {
        PhotoIds ids = new PhotoIds();
        SdkTracerProvider provider = SdkTracerProvider.builder()
                .setIdGenerator(ids)
                .addSpanProcessor(SimpleSpanProcessor.create(spans))
                .build();
        return new PhotoTraces(provider.get("test"), ids, false);
    }

    @Test
    void shouldJoinThePhotosSpansOfAllProcessesWithoutPassingAnythingOn() {
        // When
        ingest.seen(PHOTO, "osaka", "a.jpg", Instant.EPOCH);
        String done = embedder.within("embed", PHOTO, () -> {
            embedder.step("read").end();
            return "done";
        });

        // Then
        assertThat(done).isEqualTo("done");
        SpanData root = span("photo");
        assertThat(spans.getFinishedSpanItems())
                .extracting(SpanData::getTraceId)
                .containsOnly(PHOTO.substring(0, 32));
        assertThat(root.getSpanId()).isEqualTo(PHOTO.substring(32, 48));
        assertThat(root.getParentSpanContext().isValid()).isFalse();
        assertThat(span("embed").getParentSpanId()).isEqualTo(root.getSpanId());
        assertThat(span("read").getParentSpanId()).isEqualTo(span("embed").getSpanId());
    }

    @Test
    void shouldGiveOnlyTheRootThePhotosIds() {
        // When
        ingest.seen(PHOTO, "osaka", "a.jpg", Instant.EPOCH);
        ingest.together("recluster", List.of(PHOTO, OTHER), () -> true);

        // Then
        SpanData window = span("recluster");
        assertThat(window.getTraceId()).isNotEqualTo(PHOTO.substring(0, 32));
        assertThat(window.getLinks())
                .extracting(LinkData::getSpanContext)
                .extracting(context -> context.getTraceId())
                .containsExactly(PHOTO.substring(0, 32), OTHER.substring(0, 32));
    }

    @Test
    void shouldNameThePhotoInWhatIsLoggedMeanwhile() {
        // When
        Object logged = embedder.within("embed", PHOTO, () -> MDC.get("photo"));

        // Then
        assertThat(logged).isEqualTo(PHOTO);
        assertThat(MDC.get("photo")).isNull();
    }

    @Test
    void shouldNameTheOuterPhotoAgainOnceTheInnerIsDone() {
        // Given
        try (LoggedPhoto _ = LoggedPhoto.of(PHOTO)) {

            // When
            try (LoggedPhoto _ = LoggedPhoto.of(OTHER)) {
                assertThat(MDC.get("photo")).isEqualTo(OTHER);
            }

            // Then
            assertThat(MDC.get("photo")).isEqualTo(PHOTO);
        }
        assertThat(MDC.get("photo")).isNull();
    }

    @Test
    void shouldEndTheSpanOfWorkThatFails() {
        // When
        assertThatThrownBy(() -> embedder.within("embed", PHOTO, () -> {
                    throw new IllegalStateException("no disk");
                }))
                .hasMessage("no disk");

        // Then
        assertThat(span("embed").getEvents())
                .singleElement()
                .extracting(event -> event.getName())
                .isEqualTo("exception");
        assertThat(Span.current().getSpanContext().isValid()).isFalse();
    }

    private SpanData span(String name) {
        return spans.getFinishedSpanItems().stream()
                .filter(span -> span.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
