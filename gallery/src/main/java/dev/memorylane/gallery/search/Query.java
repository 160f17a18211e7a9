package dev.memorylane.gallery.search;

import dev.memorylane.sidecar.label.ColourLabel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is sought.
 *
 * @param filter what a photo must be
 * @param words free words that are wanted
 */
record Query(Predicate<Candidate> filter, List<String> words) {
    /** @throws QueryException in words, where it is not understood */
    static Query parse(String text) {
        if (text.length() > Search.LONGEST) {
            throw new QueryException("A query has at most %d characters.".formatted(Search.LONGEST));
        }
        List<Token> tokens = Token.of(text);
        return new Query(
                tokens.stream()
                        .filter(token -> token.not() || !token.field().isEmpty())
                        .map(Query::test)
                        .reduce(_ -> true, Predicate::and),
                tokens.stream()
                        .filter(token -> !token.not() && token.field().isEmpty())
                        .map(Token::value)
                        .toList());
    }

    /** All free words as they stand in names and metadata. */
    Predicate<Candidate> literally() {
        return words.stream().map(Fields::word).reduce(filter, Predicate::and);
    }

    /** The first of its words that names a colour of labels, lower case. */
    Optional<String> colour() {
        return words.stream()
                .flatMap(word -> ColourLabel.ofWord(word).stream())
                .map(colour -> colour.word().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static Predicate<Candidate> test(Token token) {
        try {
            Predicate<Candidate> test = token.field().isEmpty() ? Fields.word(token.value()) : Fields.test(token);
            return token.not() ? test.negate() : test;
        } catch (QueryException e) {
            throw e.at(token);
        }
    }
}
