package dev.memorylane.bench.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in Markdown, its columns aligned so that a terminal shows it well: the first to the left, others to the right. */
public final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    public TextTable(String... head) {
        rows.add(List.of(head));
    }

    /** Adds a row, as wide as the head. */
    public TextTable row(String... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException(
                    cells.length + " cells in a table of " + rows.getFirst().size());
        }
        rows.add(List.of(cells));
        return this;
    }

    /** Adds a row that has nothing but its first cell, and a remark under the table that says why. */
    public TextTable remark(String first, String words) {
        String[] cells = new String[rows.getFirst().size()];
        Arrays.fill(cells, "–");
        cells[0] = first;
        remarks.add(first + ": " + words);
        return row(cells);
    }

    /** Adds a remark under the table. */
    public TextTable remark(String words) {
        remarks.add(words);
        return this;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.getFirst().size(); column++) {
                text.append("| ").append(padded(row, column)).append(' ');
            }
            text.append("|\n");
            if (row == 0) {
                text.append(rule());
            }
        }
        remarks.forEach(remark -> text.append(remark).append('\n'));
        return text.toString();
    }

    private String padded(int row, int column) {
        String cell = rows.get(row).get(column);
        String space = " ".repeat(width(column) - cell.length());
        return column == 0 ? cell + space : space + cell;
    }

    private String rule() {
        StringBuilder rule = new StringBuilder();
        for (int column = 0; column < rows.getFirst().size(); column++) {
            rule.append(column == 0 ? "|:" : "|-")
                    .append("-".repeat(width(column)))
                    .append(column == 0 ? "-" : ":");
        }
        return rule.append("|\n").toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
