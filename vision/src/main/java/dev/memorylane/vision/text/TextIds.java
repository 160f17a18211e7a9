package dev.memorylane.vision.text;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memorylane.vision.model.ModelFolder;
import dev.memorylane.vision.model.tokenizer.TextRule;
import dev.memorylane.vision.model.tokenizer.TextTokenizer;
import java.util.OptionalInt;

/** From a text to the token ids that a tower takes in. */
final class TextIds implements AutoCloseable {
    private static final String TOKENIZER = "tokenizer.json";
    private static final String TOKENIZER_CONFIG = "tokenizer_config.json";
    private static final String USUAL_PADDING = "</s>";

    private final TextTokenizer tokenizer;
    private final TextRule rule;
    private final TextTower tower;

    private TextIds(TextTokenizer tokenizer, TextRule rule, TextTower tower) {
        this.tokenizer = tokenizer;
        this.rule = rule;
        this.tower = tower;
    }

    /** Loads the tokenizer of a model. */
    static TextIds of(ModelFolder folder, TextTower tower) {
        byte[] json = folder.optional(TOKENIZER)
                .orElseThrow(() -> new IllegalArgumentException("there is no " + TOKENIZER
                        + " beside its config.json, without which it reads no text; fetch it from where the model was"
                        + " published, or write it with transformers from spiece.model or vocab.json and merges.txt"));
        JsonNode config = folder.optionalJson(TOKENIZER_CONFIG);
        TextTokenizer tokenizer = TextTokenizer.of(json, config);
        try {
            return new TextIds(tokenizer, new TextRule(tower.longest(), padding(tower, tokenizer, config)), tower);
        } catch (RuntimeException e) {
            tokenizer.close();
            throw e;
        }
    }

    long[] of(String text) {
        long[] ids = tower.upToPooled(tokenizer.ids(text, rule));
        for (long id : ids) {
            if (id >= tower.vocabulary()) {
                throw new IllegalArgumentException("tokenizer.json gives a token the id " + id
                        + ", but config.json has a vocab_size of " + tower.vocabulary()
                        + ": the two files are of different models");
            }
        }
        return ids;
    }

    @Override
    public void close() {
        tokenizer.close();
    }

    /** Where tokens see only those before them, none is needed. */
    private static OptionalInt padding(TextTower tower, TextTokenizer tokenizer, JsonNode config) {
        if (tower.causal()) {
            return OptionalInt.empty();
        }
        JsonNode token = config.path("pad_token");
        String name = token.isObject() ? token.path("content").asText() : token.asText("");
        return OptionalInt.of(tokenizer.id(name.isEmpty() ? USUAL_PADDING : name));
    }
}
