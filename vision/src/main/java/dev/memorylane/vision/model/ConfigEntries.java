package dev.memorylane.vision.model;

import com.fasterxml.jackson.databind.JsonNode;

/** Entries of a {@code config.json}; what is absent or null has the default that transformers gives it. */
public final class ConfigEntries {
    private final JsonNode json;

    /** The entries of an object. */
    public ConfigEntries(JsonNode json) {
        this.json = json;
    }

    /** The whole number of an entry. */
    public int number(String name, int otherwise) {
        JsonNode value = json.path(name);
        return absent(value) ? otherwise : wholeNumber(name, value);
    }

    /** The number of an entry. */
    public double decimal(String name, double otherwise) {
        JsonNode value = json.path(name);
        if (absent(value)) {
            return otherwise;
        }
        require(value.isNumber(), name + " is a number; it is " + value);
        return value.asDouble();
    }

    /** The truth of an entry. */
    public boolean flag(String name, boolean otherwise) {
        JsonNode value = json.path(name);
        return absent(value) ? otherwise : value.asBoolean(otherwise);
    }

    /** The text of an entry. */
    public String text(String name, String otherwise) {
        JsonNode value = json.path(name);
        return absent(value) ? otherwise : value.asText();
    }

    /** The activation that an entry names. */
    public Activation activation(String name, Activation otherwise) {
        JsonNode value = json.path(name);
        return absent(value) ? otherwise : Activation.named(value.asText());
    }

    /** Height (index 0) or width (index 1) of an entry that is one number for both or a list of two. */
    public int side(String name, int index, int otherwise) {
        JsonNode value = json.path(name);
        if (absent(value)) {
            return otherwise;
        }
        return wholeNumber(name, value.isArray() ? value.path(index) : value);
    }

    /** The entries within an entry; none if it is absent. */
    public ConfigEntries within(String name) {
        return new ConfigEntries(json.path(name));
    }

    /**
     * The entries of a tower of CLIP. Older files have a second table, named with {@code _dict} at its end, which the
     * library lets win as a whole.
     */
    public ConfigEntries clipTower(String name) {
        JsonNode second = json.path(name + "_dict");
        return second.isObject() ? new ConfigEntries(second) : within(name);
    }

    /** Stops the load in words. */
    public static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("config.json must say that " + what);
        }
    }

    private static boolean absent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static int wholeNumber(String name, JsonNode value) {
        require(value.canConvertToInt(), name + " is a whole number; it is " + value);
        return value.asInt();
    }
}
