package dev.memorylane.vision.hub;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memorylane.vision.hub.HubException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the hub says of a model: its commit, its files, the digest and size of each. */
final class HubApi {
    private static final int LONGEST_LISTING = 32 << 20;
    private static final int FIRST_ERROR = 400;
    private static final String CONVERTER = "SFconvertbot";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HubId id;
    private final HubSettings settings;
    private final HubConnection connection;
    private final Patience patience;
    private final Refusal refusal;

    HubApi(HubId id, HubSettings settings, HubConnection connection, Patience patience) {
        this.id = id;
        this.settings = settings;
        this.connection = connection;
        this.patience = patience;
        this.refusal = new Refusal(id, settings);
    }

    /** The state that a revision is in now. */
    Listing listing() {
        JsonNode json = patience.withMetadata(refusal, () -> readJson("revision/" + encoded(id.wanted())));
        String commit = json.path("sha").asText();
        if (!HubId.isCommit(commit)) {
            throw noHub("it names no commit of " + id.text());
        }
        List<String> files = new ArrayList<>();
        json.path("siblings").forEach(file -> files.add(file.path("rfilename").asText()));
        return new Listing(commit, files);
    }

    /** A file's digest and size at a commit. */
    RemoteFile file(String commit, String name) {
        return patience.withMetadata(refusal, () -> {
            HttpResponse<Void> response = connection.head(content(commit, name));
            requireFine(response.statusCode(), response.headers());
            return remoteFile(name, response.headers());
        });
    }

    /** Where a file's content begins to be found. */
    URI content(String commit, String name) {
        return URI.create("%s/%s/resolve/%s/%s"
                .formatted(
                        settings.endpoint(),
                        id.repository(),
                        commit,
                        encoded(name).replace("%2F", "/")));
    }

    /** Throws in words what an answer refuses. */
    void requireFine(int status, HttpHeaders headers) {
        if (status >= FIRST_ERROR) {
            throw refusal.of(status, headers);
        }
    }

    /**
     * The pull request in which the hub's own bot offers the same weights as safetensors, as {@code transformers} looks
     * for it where a repository holds a pickle only. Whoever else opens such a request is not believed.
     */
    Optional<String> conversion() {
        JsonNode json =
                patience.withMetadata(refusal, () -> readJson("discussions?type=pull_request&author=" + CONVERTER));
        for (JsonNode request : json.path("discussions")) {
            if (request.path("author").path("name").asText().equals(CONVERTER)
                    && request.path("isPullRequest").asBoolean()
                    && request.path("status").asText().equals("open")) {
                return Optional.of("refs/pr/" + request.path("num").asInt());
            }
        }
        return Optional.empty();
    }

    private JsonNode readJson(String what) throws IOException {
        URI uri = URI.create("%s/api/models/%s/%s".formatted(settings.endpoint(), id.repository(), what));
        HttpResponse<InputStream> response = connection.get(uri, Map.of("Accept", "application/json"));
        try (InputStream body = response.body()) {
            requireFine(response.statusCode(), response.headers());
            return JSON.readTree(body.readNBytes(LONGEST_LISTING));
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            throw noHub("its answer is no JSON");
        }
    }

    private RemoteFile remoteFile(String name, HttpHeaders headers) {
        try {
            String tag = headers.firstValue("X-Linked-Etag")
                    .or(() -> headers.firstValue("ETag"))
                    .orElseThrow(() -> noHub("it gives " + name + " no entity tag"));
            long size = headers.firstValueAsLong("X-Linked-Size")
                    .orElseGet(() -> headers.firstValueAsLong("Content-Length")
                            .orElseThrow(() -> noHub("it gives " + name + " no size")));
            return new RemoteFile(name, Digest.ofHeader(tag), size);
        } catch (IllegalArgumentException e) {
            throw noHub("what it says of " + name + " makes no sense (" + e.getMessage() + ")");
        }
    }

    private HubException noHub(String what) {
        return new HubException(
                Reason.UNREACHABLE,
                "%s does not answer as a hub does: %s. Check HF_ENDPOINT, and whether a proxy or a log-in page answers in its place."
                        .formatted(settings.endpoint().getHost(), what));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The files of a repository at a commit. */
    record Listing(String commit, List<String> files) {
        Listing {
            files = List.copyOf(files);
        }
    }
}
