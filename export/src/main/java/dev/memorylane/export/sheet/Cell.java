package dev.memorylane.export.sheet;

import dev.memorylane.export.listing.Chosen;
import dev.memorylane.export.listing.ListedPhoto;
import dev.memorylane.export.listing.Role;
import dev.memorylane.export.source.Pictures;
import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One picture on its mat, and below it what there is to know of it. */
final class Cell {
    /** Upright and lying pictures get about the same area of it. */
    private static final float HIGH = 0.8f;

    private static final float PADDING = 3;
    private static final float SIGN = 3;
    private static final float LEADING = 1.25f;
    private static final int REASON_LINES = 2;
    private static final int MINUTE = 16;
    private static final Color MAT = new Color(0xF0F0F0);
    private static final Color INK = new Color(0x202020);
    private static final Color GREY = new Color(0x707070);

    private final Canvas canvas;
    private final Pictures pictures;
    private final boolean reasons;
    private final float width;
    private final float size;

    Cell(Canvas canvas, Pictures pictures, SheetOptions options, float width) {
        this.canvas = canvas;
        this.pictures = pictures;
        this.reasons = options.reasons();
        this.width = width;
        this.size = Math.clamp(width / 18, 4.5f, 8f);
    }

    float height() {
        return width * HIGH + (2 + (reasons ? REASON_LINES : 0)) * size * LEADING + size;
    }

    void draw(Chosen chosen, float left, float top, List<String> problems) throws IOException {
        if (!canvas.isShown()) {
            return;
        }
        canvas.box(left, top, width, width * HIGH, MAT);
        picture(chosen.photo(), left, top, problems);
        canvas.box(left, top + width * HIGH, width, SIGN, colour(chosen.place().role()));
        caption(chosen, left, top + width * HIGH + SIGN);
    }

    private void picture(ListedPhoto photo, float left, float top, List<String> problems) throws IOException {
        try {
            byte[] jpeg = pictures.jpeg(photo, canvas.pixels(width));
            canvas.picture(jpeg, left + PADDING, top + PADDING, width - 2 * PADDING, width * HIGH - 2 * PADDING);
        } catch (IOException e) {
            problems.add(photo.file() + ": " + e.getMessage());
            String words = new Fitted(canvas, width - 2 * PADDING, size).line("no picture");
            canvas.text(words, left + PADDING, top + width * HIGH / 2, size, GREY);
        }
    }

    private void caption(Chosen chosen, float left, float top) throws IOException {
        Fitted fitted = new Fitted(canvas, width, size);
        List<String> lines = new ArrayList<>(
                List.of(fitted.name(chosen.photo().name()), fitted.line(String.join(" · ", facts(chosen)))));
        if (reasons) {
            lines.addAll(fitted.lines(String.join(", ", chosen.place().reasons()), REASON_LINES));
        }
        float base = top + size * LEADING;
        for (int i = 0; i < lines.size(); i++) {
            canvas.text(lines.get(i), left, base + i * size * LEADING, size, i == 0 ? INK : GREY);
        }
    }

    /** The date is in the heading where the window has but one. */
    private static List<String> facts(Chosen chosen) {
        List<String> facts = new ArrayList<>();
        boolean oneDay = chosen.window().firstDay().equals(chosen.window().lastDay());
        chosen.photo()
                .capturedAt()
                .filter(at -> at.length() >= MINUTE)
                .ifPresent(at -> facts.add(
                        oneDay
                                ? at.substring(11, MINUTE)
                                : at.substring(0, MINUTE).replace('T', ' ')));
        facts.add(word(chosen.place().role()));
        stars(chosen.photo(), facts);
        return facts;
    }

    private static void stars(ListedPhoto photo, List<String> facts) {
        int stars = photo.word().rating().orElse(photo.rating().orElse(0));
        if (stars != 0) {
            facts.add(stars < 0 ? "rejected" : stars == 1 ? "1 star" : stars + " stars");
        }
    }

    private static String word(Role role) {
        return switch (role) {
            case PICK -> "pick";
            case ALTERNATE -> "alternate";
            case MEMBER -> "other";
            case REJECT -> "reject?";
        };
    }

    private static Color colour(Role role) {
        return switch (role) {
            case PICK -> new Color(0x1A9641);
            case ALTERNATE -> new Color(0xE6B800);
            case MEMBER -> new Color(0xC8C8C8);
            case REJECT -> new Color(0xD7191C);
        };
    }
}
