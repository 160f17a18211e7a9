package dev.memorylane.export.sheet;

/**
 * A page of a contact sheet.
 *
 * @param png the file; empty where there is no such page
 * @param pages how many pages the sheet has
 */
public record PngPage(byte[] png, int pages) {
    public boolean isThere() {
        return png.length > 0;
    }
}
