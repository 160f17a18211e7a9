package dev.memorylane.access;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides what lets somebody in from words that are going to be written down: libraries log whole tokens, headers and addresses,
 * most of all when they refuse them.
 */
final class Secrets {
    private static final String HIDDEN = "[hidden]";

    /** Header, body and signature of a JSON Web Token (RFC 7519), or the five parts of an encrypted one (RFC 7516). */
    private static final Pattern WEB_TOKEN = Pattern.compile("eyJ[\\w-]{5,}+(?:\\.[\\w-]*+){1,4}");

    /** Credentials of RFC 7617 and RFC 6750: words of our own after "basic" and "bearer" are shorter. */
    private static final Pattern SCHEME = Pattern.compile("(?i)(\\b(?:basic|bearer) )[\\w.~+/-]{16,}+=*");

    /** User and password of an address. */
    private static final Pattern USER_INFORMATION = Pattern.compile("(://)[^/\\s@:\"']*+:[^/\\s@\"']++(@)");

    /** What follows a name that says what it is: in a query, a form, a JAAS line, a property, a header. */
    private static final Pattern NAMED = Pattern.compile(
            "(?i)((?:token|secret|password|passwd|api[-_.]?key|secret[-_.]?key|access[-_.]?key|signature|credential"
                    + "|security-token|jwt|assertion)[\"']?\\s?=\\s?[\"']?)[^\\s&\"',;}\\])]++");

    /** What comes back from a login in the address of the page; codes of our own are shorter. */
    private static final Pattern LOGIN_CODE =
            Pattern.compile("((?:[?&\\s]|^)(?:code|state|session_state)=)[^\\s&\"']{16,}+");

    private static final List<Pattern> PATTERNS = List.of(SCHEME, WEB_TOKEN, USER_INFORMATION, NAMED, LOGIN_CODE);

    private Secrets() {}

    /** The same text where there is none in it. */
    static String hidden(String text) {
        String safe = text;
        for (Pattern pattern : PATTERNS) {
            safe = pattern.matcher(safe).replaceAll(found -> {
                String before = found.groupCount() > 0 ? found.group(1) : "";
                String after = found.groupCount() > 1 ? found.group(2) : "";
                return Matcher.quoteReplacement(before + HIDDEN + after);
            });
        }
        return safe;
    }
}
