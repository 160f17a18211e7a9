package dev.memorylane.ingest.upload;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where uploads are addressed. */
final class UploadAddress {
    private UploadAddress() {}

    static String of(String library) {
        return "/api/libraries/"
                + URLEncoder.encode(library, StandardCharsets.UTF_8).replace("+", "%20") + "/uploads";
    }

    static String of(Upload upload) {
        return of(upload.library()) + "/" + upload.id();
    }
}
