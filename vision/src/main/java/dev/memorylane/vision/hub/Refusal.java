package dev.memorylane.vision.hub;

import dev.memorylane.vision.hub.HubException.Reason;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Puts what the hub refuses, and why it cannot be reached, into words. */
record Refusal(HubId id, HubSettings settings) {
    private static final int UNAUTHORISED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int PROXY_AUTHENTICATION = 407;
    private static final int TOO_MANY = 429;

    HubException of(int status, HttpHeaders headers) {
        String code = headers.firstValue("X-Error-Code").orElse("");
        String said = headers.firstValue("X-Error-Message").orElse("");
        return switch (code) {
            case "GatedRepo" -> gated();
            case "RepoNotFound" -> missing();
            case "RevisionNotFound" -> revision();
            case "EntryNotFound" -> file();
            default -> of(status, said);
        };
    }

    private HubException of(int status, String said) {
        return switch (status) {
            case UNAUTHORISED -> said.contains("Invalid credentials") ? token() : missing();
            case FORBIDDEN -> forbidden(said);
            case NOT_FOUND -> missing();
            case PROXY_AUTHENTICATION ->
                unreachable("the proxy wants a name and a password, which cannot be given here; use one without, or"
                        + " set NO_PROXY=" + host());
            case TOO_MANY -> unreachable("it has had too many requests from here; wait some minutes");
            default -> unreachable("it answers with status " + status);
        };
    }

    /** The hub, or the way to it, is away. */
    HubException unreachable(Exception failure) {
        return new HubException(Reason.UNREACHABLE, words(why(failure)), failure);
    }

    private HubException unreachable(String why) {
        return new HubException(Reason.UNREACHABLE, words(why));
    }

    private String words(String why) {
        return "Model %s cannot be fetched from %s: %s. Try again when it can be reached; a mirror is named by HF_ENDPOINT, a proxy by HTTPS_PROXY, and --model also takes a folder."
                .formatted(id.text(), host(), why);
    }

    private String why(Exception failure) {
        return causes(failure)
                .map(this::known)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> "the connection broke (" + failure.getMessage() + ")");
    }

    private Optional<String> known(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case UnresolvedAddressException _ -> "its name is not known here, so there is no network";
                    case UnknownHostException _ -> "its name is not known here, so there is no network";
                    case HttpConnectTimeoutException _ ->
                        "no connection within " + settings.connectPatience().toSeconds() + " s";
                    case HttpTimeoutException _ ->
                        "no answer within " + settings.silence().toSeconds() + " s";
                    case SSLException _ ->
                        "its certificate is not trusted; where a proxy opens connections, its certificate belongs"
                                + " into Java's trust store";
                    default -> null;
                });
    }

    private static Stream<Throwable> causes(Exception failure) {
        Stream<Throwable> all = Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
        // The innermost says most: a refused connection wraps the name that is not known.
        return all.toList().reversed().stream()
                .filter(cause -> !(cause instanceof ConnectException) || cause.getCause() == null);
    }

    private HubException gated() {
        String page = settings.endpoint() + "/" + id.repository();
        String then = settings.token().isPresent()
                ? "with the account that your token belongs to."
                : "then set HF_TOKEN to a token of that account (" + tokens() + ").";
        return new HubException(
                Reason.NOT_ALLOWED, "Model %s is gated. Accept its licence at %s, %s".formatted(id.text(), page, then));
    }

    private HubException missing() {
        String secret = settings.token().isPresent()
                ? "for a private one the account of your token needs access."
                : "a private or gated one needs HF_TOKEN (" + tokens() + ").";
        return new HubException(
                Reason.NOT_FOUND,
                "There is no model %s at %s. Check the spelling; %s".formatted(id.repository(), host(), secret));
    }

    private HubException revision() {
        return new HubException(
                Reason.NOT_FOUND,
                "Model %s has no revision %s. Its branches and commits are listed at %s/%s/commits/main."
                        .formatted(id.repository(), id.wanted(), settings.endpoint(), id.repository()));
    }

    private HubException file() {
        return new HubException(
                Reason.DAMAGED,
                "A file of model %s is listed by %s but not there. Try again later, or name another revision with --model %s@REVISION."
                        .formatted(id.text(), host(), id.repository()));
    }

    private HubException token() {
        return new HubException(
                Reason.NOT_ALLOWED,
                "%s does not accept the token. Set HF_TOKEN to one that is valid (%s), or unset it for a public model."
                        .formatted(host(), tokens()));
    }

    private HubException forbidden(String said) {
        String words = said.isBlank() ? "" : " It says: " + said.strip().replaceAll("\\p{Cntrl}", " ");
        return new HubException(
                Reason.NOT_ALLOWED,
                "%s does not let you read model %s.%s Give HF_TOKEN a token with the right to read it (%s)."
                        .formatted(host(), id.text(), words, tokens()));
    }

    private String host() {
        return settings.endpoint().getHost();
    }

    private String tokens() {
        return settings.endpoint() + "/settings/tokens";
    }
}
