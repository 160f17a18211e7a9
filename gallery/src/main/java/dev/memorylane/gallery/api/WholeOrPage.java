package dev.memorylane.gallery.api;

import jakarta.ws.rs.QueryParam;

/** A list that comes whole where no limit is given. */
public class WholeOrPage extends ListAsked {
    @QueryParam("limit")
    Integer limit;

    @Override
    Integer limit() {
        return limit;
    }
}
