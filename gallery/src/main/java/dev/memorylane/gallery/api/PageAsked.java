package dev.memorylane.gallery.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** A list that comes in pages always. */
public class PageAsked extends ListAsked {
    @QueryParam("limit")
    @DefaultValue("100")
    Integer limit;

    @Override
    Integer limit() {
        return limit;
    }
}
