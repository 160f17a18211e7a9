package dev.memorylane.gallery.api;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What part of a list is asked for. */
public abstract class ListAsked {
    /** Of the page before; null for the first. */
    @Parameter(
            description = "From the page before; left out for the first.",
            schema = @Schema(type = SchemaType.STRING, pattern = "^[A-Za-z0-9_-]+$"))
    @QueryParam("cursor")
    String cursor;

    @Context
    UriInfo uri;

    @Context
    Request request;

    /** Most entries of a page; null without a cursor: all. */
    abstract Integer limit();

    boolean isWhole() {
        return limit() == null && cursor == null;
    }
}
