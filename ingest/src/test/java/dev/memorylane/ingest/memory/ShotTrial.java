package dev.memorylane.ingest.memory;

import dev.memorylane.culling.time.CaptureTime;
import dev.memorylane.culling.time.TimePrecision;
import dev.memorylane.culling.time.TimeSource;
import dev.memorylane.ingest.Clocks;
import dev.memorylane.ingest.content.Finding;
import dev.memorylane.ingest.metadata.PhotoMetadata;
import dev.memorylane.ingest.metadata.Said;
import dev.memorylane.ingest.source.ObjectVersion;
import dev.memorylane.schemas.Photo;
import dev.memorylane.schemas.capture.CapturedAts;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Files of shots, entered into the books of one library. */
abstract class ShotTrial {
    static final String TIME = "2023-05-01T12:34:56.120";
    static final String OTHER_TIME = "2023-05-01T12:34:59";

    Memory memory = new Memory();
    Bookkeeper books = new Bookkeeper(Findings.SOURCE, memory, Clocks.fixed());

    Map<String, List<Object>> told() {
        Map<String, List<Object>> told = new HashMap<>();
        for (String id : List.of("IMG_1.CR2", "IMG_1.JPG", "IMG_E1.JPG", "IMG_1-edited.JPG", "elsewhere/IMG_1.NEF")) {
            Photo photo = photo(id);
            told.put(
                    id,
                    List.of(
                            String.valueOf(photo.getAssetId()),
                            String.valueOf(photo.getRating()),
                            String.valueOf(photo.getLabel()),
                            photo.getCapturedAt()));
        }
        told.put("film", List.of(String.valueOf(filmAsset("IMG_1.MOV"))));
        return told;
    }

    void enter(Finding... findings) {
        enterAll(List.of(findings));
    }

    void enterAll(List<Finding> findings) {
        findings.forEach(finding -> books.enter(finding, new Batch()));
    }

    String asset(String name) {
        return photo(name).getAssetId();
    }

    String filmAsset(String name) {
        return memory.object(uri(name)).orElseThrow().getAssetId();
    }

    Photo photo(String name) {
        return memory.photo(name).orElseThrow();
    }

    CaptureTime capturedAt(String name) {
        return CapturedAts.fromAvro(photo(name).getCapturedAt());
    }

    static Finding raw(String name, String time) {
        return photo(name, name, "image/x-raw", said(time, OptionalInt.empty(), null));
    }

    static Finding jpeg(String name, String time) {
        return photo(name, name, "image/jpeg", said(time, OptionalInt.empty(), null));
    }

    static Finding copy(String name, String photoId, String time) {
        return photo(name, photoId, "image/jpeg", said(time, OptionalInt.empty(), null));
    }

    static Finding rated(String name, int stars) {
        return photo(name, name, "image/jpeg", said(TIME, OptionalInt.of(stars), null));
    }

    static Finding still(String name, String contentId) {
        return photo(name, name, "image/heic", said(TIME, OptionalInt.empty(), contentId));
    }

    static Finding film(String name, String contentId) {
        return new Finding.FilmFound(
                uri(name), Findings.VERSION, "video/quicktime", said(null, OptionalInt.empty(), contentId));
    }

    static Finding sidecar(String name, OptionalInt rating, String label, ObjectVersion version) {
        return new Finding.SidecarFound(
                uri(name),
                version,
                new Said(CaptureTime.unknown(), rating, Optional.ofNullable(label), Optional.empty()));
    }

    static Finding dated(String name, CaptureTime time) {
        return new Finding.SidecarFound(
                uri(name), Findings.VERSION, new Said(time, OptionalInt.empty(), Optional.empty(), Optional.empty()));
    }

    static Finding photo(String name, String photoId, String mediaType, Said said) {
        PhotoMetadata none = PhotoMetadata.none();
        return new Finding.PhotoFound(
                uri(name),
                Findings.VERSION,
                photoId,
                mediaType,
                new PhotoMetadata(
                        none.width(),
                        none.height(),
                        none.orientation(),
                        said.capturedAt(),
                        none.camera(),
                        none.exposure(),
                        said.place(),
                        said.rating(),
                        said.label(),
                        said.contentId()));
    }

    static Said said(String time, OptionalInt rating, String contentId) {
        return new Said(
                time == null ? CaptureTime.unknown() : time(time),
                rating,
                Optional.empty(),
                Optional.ofNullable(contentId));
    }

    static CaptureTime time(String time) {
        TimePrecision precision = time.contains(".") ? TimePrecision.SUBSECOND : TimePrecision.SECOND;
        return new CaptureTime.Local(LocalDateTime.parse(time), TimeSource.EXIF_ORIGINAL, precision);
    }

    static CaptureTime local(String time, TimeSource source) {
        return new CaptureTime.Local(LocalDateTime.parse(time), source, TimePrecision.SECOND);
    }

    static String uri(String name) {
        return Findings.uri(name);
    }
}
