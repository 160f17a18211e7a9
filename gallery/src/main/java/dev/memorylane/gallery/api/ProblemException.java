package dev.memorylane.gallery.api;

import jakarta.ws.rs.core.Response;

/** Ends a request with a problem. */
final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    private ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    static ProblemException notFound(String detail) {
        return new ProblemException(Problem.of(Response.Status.NOT_FOUND, detail));
    }

    static ProblemException unusable(String detail) {
        return new ProblemException(Problem.of(Response.Status.BAD_REQUEST, detail));
    }

    static ProblemException unavailable(String detail) {
        return new ProblemException(Problem.of(Response.Status.SERVICE_UNAVAILABLE, detail));
    }

    Problem problem() {
        return problem;
    }
}
