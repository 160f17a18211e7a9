package dev.memorylane.gallery.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a query: {@code word}, {@code "some words"}, {@code field:value}, {@code field:"some words"}, each with a minus
 * before it for what is not wanted.
 *
 * @param not whether it is not wanted
 * @param field lower case; empty for a word
 * @param value as it was written, without quotes
 * @param from where it begins in the query
 * @param to where it ends, exclusive
 */
record Token(boolean not, String field, String value, int from, int to) {
    private static final int MOST = 50;
    private static final Pattern PIECE = Pattern.compile("(-?)(?:([A-Za-z]+):)?(?:\"([^\"]*)\"?|(\\S+))");

    static List<Token> of(String query) {
        List<Token> tokens = new ArrayList<>();
        Matcher pieces = PIECE.matcher(query);
        while (pieces.find() && tokens.size() < MOST) {
            String field = pieces.group(2) == null ? "" : pieces.group(2).toLowerCase(Locale.ROOT);
            String value = pieces.group(3) == null ? pieces.group(4) : pieces.group(3);
            tokens.add(new Token(!pieces.group(1).isEmpty(), field, value.strip(), pieces.start(), pieces.end()));
        }
        return tokens.stream().filter(token -> !token.value().isEmpty()).toList();
    }
}
