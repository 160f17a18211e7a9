package dev.memorylane.gallery.api;

import dev.memorylane.gallery.search.QueryException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Queries that are not understood. */
@Provider
public class QueryErrorMapper implements ExceptionMapper<QueryException> {

    @Override
    public Response toResponse(QueryException raised) {
        return QueryProblem.response(raised);
    }
}
