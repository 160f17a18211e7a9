package dev.memorylane.gallery.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A piece of a query: {@code word}, {@code "some words"}, {@code field:value}, {@code field:"some words"}, each with a minus
 * before it for what is not wanted. Blanks behind the colon do no harm.
 *
 * @param not whether it is not wanted
 * @param field lower case; empty for a word
 * @param value as it was written, without quotes
 * @param from where it begins in the query
 * @param to where it ends, exclusive
 */
record Token(boolean not, String field, String value, int from, int to) {
    private static final int MOST = 50;
    private static final Pattern PIECE = Pattern.compile("(-?)(?:([A-Za-z]+):\\s*)?(?:\"([^\"]*)\"?|(\\S+))");

    /** @throws QueryException where it has more pieces than anybody writes; to pass over some would find too much */
    static List<Token> of(String query) {
        List<Token> tokens = PIECE.matcher(query)
                .results()
                .map(Token::of)
                .filter(token -> !token.value().isEmpty())
                .toList();
        if (tokens.size() > MOST) {
            throw new QueryException("A query has at most %d words and fields.".formatted(MOST));
        }
        return tokens;
    }

    private static Token of(MatchResult piece) {
        String field = piece.group(2) == null ? "" : piece.group(2).toLowerCase(Locale.ROOT);
        String value = piece.group(3) == null ? piece.group(4) : piece.group(3);
        return new Token(!piece.group(1).isEmpty(), field, value.strip(), piece.start(), piece.end());
    }
}
