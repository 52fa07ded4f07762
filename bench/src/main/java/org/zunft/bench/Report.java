package org.zunft.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The table of all measurements of a run. */
public final class Report {

    private static final Row HEAD = new Row("measured", "value", "yardstick", "ratio", "aim", Row.Result.NO_AIM);
    private static final List<Function<Row, String>> COLUMNS = List.of(
            Row::what,
            Row::value,
            Row::yardstick,
            Row::ratio,
            Row::aim,
            row -> row.equals(HEAD) ? "met" : row.result().word());

    private final List<Row> rows = new ArrayList<>();
    private final PrintStream out;

    /** A report that tells its progress and prints its table to a stream. */
    public Report(PrintStream out) {
        this.out = out;
    }

    /** Tells what is being done. */
    public void progress(String step) {
        out.println("bench: " + step);
    }

    /** Adds lines. */
    public void add(List<Row> more) {
        rows.addAll(more);
    }

    /** Prints the table as Markdown, so that it can be copied into a document as it is. */
    public void print(String machine) {
        var all = new ArrayList<Row>();
        all.add(HEAD);
        all.addAll(rows);
        int[] widths = COLUMNS.stream()
                .mapToInt(column -> all.stream()
                        .mapToInt(row -> column.apply(row).length())
                        .max()
                        .orElse(0))
                .toArray();
        out.println();
        out.println(machine);
        out.println();
        for (Row row : all) {
            out.println(line(row, widths));
            if (row.equals(HEAD)) {
                out.println(rule(widths));
            }
        }
        long missed =
                rows.stream().filter(row -> row.result() == Row.Result.MISSED).count();
        long aimed =
                rows.stream().filter(row -> row.result() != Row.Result.NO_AIM).count();
        out.println();
        out.println((aimed - missed) + " of " + aimed + " aims met");
    }

    private static String line(Row row, int[] widths) {
        var line = new StringBuilder("|");
        for (int column = 0; column < widths.length; column++) {
            String cell = COLUMNS.get(column).apply(row);
            line.append(' ')
                    .append(cell)
                    .repeat(' ', widths[column] - cell.length())
                    .append(" |");
        }
        return line.toString();
    }

    private static String rule(int[] widths) {
        var line = new StringBuilder("|");
        for (int width : widths) {
            line.repeat('-', width + 2).append('|');
        }
        return line.toString();
    }
}
