package dev.memorylane.export.sheet;

import java.util.Objects;

/**
 * How a contact sheet looks.
 *
 * @param title on its first page
 * @param paper its size
 * @param landscape whether the paper lies on its long side
 * @param columns pictures beside each other, 1 to 12
 * @param reasons whether it says why a photo has its role
 */
public record SheetOptions(String title, Paper paper, boolean landscape, int columns, boolean reasons) {
    private static final int MOST_COLUMNS = 12;

    public SheetOptions {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(paper, "paper");
        if (columns < 1 || columns > MOST_COLUMNS) {
            throw new IllegalArgumentException(
                    "A contact sheet has 1 to %d columns, not %d.".formatted(MOST_COLUMNS, columns));
        }
    }

    public static SheetOptions titled(String title) {
        return new SheetOptions(title, Paper.A4, false, 4, true);
    }

    float width() {
        return landscape ? paper.height() : paper.width();
    }

    float height() {
        return landscape ? paper.width() : paper.height();
    }
}
