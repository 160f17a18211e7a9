package dev.memorylane.gallery.api;

import dev.memorylane.gallery.search.QueryException;
import jakarta.ws.rs.core.Response;

/**
 * A problem of a query, with where in it (an extension member as RFC 9457, 3.2 has it).
 *
 * @param type what kind
 * @param title short, the same for every occurrence
 * @param status HTTP status
 * @param detail what to write instead
 * @param from the first character of the query that is not understood, from 0
 * @param to the first behind it; equal where it is about the whole
 */
public record QueryProblem(String type, String title, int status, String detail, int from, int to) {

    static Response response(QueryException raised) {
        Problem problem = Problem.of(Response.Status.BAD_REQUEST, raised.getMessage());
        QueryProblem told = new QueryProblem(
                problem.type(), problem.title(), problem.status(), problem.detail(), raised.from(), raised.to());
        return Response.fromResponse(problem.response()).entity(told).build();
    }
}
