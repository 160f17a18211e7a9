package dev.memorylane.ingest.upload;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Uploads into a library, by the tus protocol 1.0.0. */
@Path("/api/libraries/{library}/uploads")
public class UploadsResource {
    private static final Logger LOG = Logger.getLogger(UploadsResource.class);
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;

    private final UploadService service;

    @Inject
    UploadsResource(UploadService service) {
        this.service = service;
    }

    /** What a request comes to. */
    private interface Work {
        Response answer(Uploads uploads) throws IOException, RefusedException;
    }

    @OPTIONS
    public Response options() {
        return answer(uploads -> Tus.abilities(uploads.maxBytes()));
    }

    @OPTIONS
    @Path("/{upload}")
    public Response optionsOfOne() {
        return options();
    }

    @POST
    public Response create(
            @PathParam("library") String library,
            @Context HttpHeaders headers,
            @Context HttpServerRequest connection,
            InputStream body) {
        TusRequest request = new TusRequest(headers);
        return answer(uploads -> {
            request.requireVersion();
            Uploads.Progress begun = uploads.create(library, request.metadata(), request.length());
            Uploads.Progress now = request.bringsBytes() ? first(uploads, begun, request, body, connection) : begun;
            return Tus.answer(CREATED, now)
                    .header(HttpHeaders.LOCATION, UploadAddress.of(now.upload()))
                    .build();
        });
    }

    /** Where the first bytes break off, the answer is still where to go on. */
    private static Uploads.Progress first(
            Uploads uploads, Uploads.Progress begun, TusRequest request, InputStream body, HttpServerRequest connection)
            throws IOException, RefusedException {
        Chunk chunk = new Chunk(0, request.contentLength(), request.checksum(), body);
        return uploads.append(begun.upload().library(), begun.upload().id(), chunk, hangUp(connection));
    }

    @HEAD
    @Path("/{upload}")
    public Response offset(
            @PathParam("library") String library, @PathParam("upload") String upload, @Context HttpHeaders headers) {
        return answer(uploads -> {
            new TusRequest(headers).requireVersion();
            Uploads.Progress progress = uploads.progress(library, id(upload));
            return Tus.answer(OK, progress)
                    .header(Tus.LENGTH, progress.upload().size())
                    .build();
        });
    }

    /** For the page: how it stands, and what became of it. */
    @GET
    @Path("/{upload}")
    public Response status(@PathParam("library") String library, @PathParam("upload") String upload) {
        return answer(uploads -> Tus.answer(OK)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(UploadStatus.of(uploads.progress(library, id(upload))))
                .build());
    }

    @PATCH
    @Path("/{upload}")
    public Response append(
            @PathParam("library") String library,
            @PathParam("upload") String upload,
            @Context HttpHeaders headers,
            @Context HttpServerRequest connection,
            InputStream body) {
        TusRequest request = new TusRequest(headers);
        return answer(uploads -> {
            request.requireVersion();
            request.requireBytes();
            Chunk chunk = new Chunk(request.offset(), request.contentLength(), request.checksum(), body);
            return Tus.answer(NO_CONTENT, uploads.append(library, id(upload), chunk, hangUp(connection)))
                    .build();
        });
    }

    @DELETE
    @Path("/{upload}")
    public Response remove(
            @PathParam("library") String library, @PathParam("upload") String upload, @Context HttpHeaders headers) {
        return answer(uploads -> {
            new TusRequest(headers).requireVersion();
            uploads.remove(library, id(upload));
            return Tus.answer(NO_CONTENT).build();
        });
    }

    private static UploadId id(String text) throws RefusedException {
        return UploadId.parse(text)
                .orElseThrow(() -> new RefusedException(
                        RefusedException.NOT_FOUND, "There is no such upload, or it was forgotten. Begin anew."));
    }

    private static Runnable hangUp(HttpServerRequest connection) {
        return () -> connection.response().reset();
    }

    private Response answer(Work work) {
        try {
            return work.answer(service.uploads());
        } catch (RefusedException e) {
            return Tus.refusal(e);
        } catch (IOException e) {
            LOG.debug("An upload was interrupted", e);
            return Tus.refusal(interrupted(e));
        }
    }

    private static RefusedException interrupted(IOException e) {
        String words = Optional.ofNullable(e.getMessage()).orElse(e.toString());
        boolean full = words.toLowerCase(Locale.ROOT).contains("no space left");
        return full
                ? new RefusedException(
                        RefusedException.INSUFFICIENT_STORAGE,
                        "The disk is full. Make room, then go on; what has come is kept.")
                : new RefusedException(
                        RefusedException.UNAVAILABLE,
                        "The upload was interrupted (%s). What has come is kept; go on from there.".formatted(words));
    }
}
