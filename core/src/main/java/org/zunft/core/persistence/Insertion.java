package org.zunft.core.persistence;

import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.zunft.core.shared.AlreadyExists;

/** Stores new rows, many with one statement. */
final class Insertion {

    private static final int ROWS_PER_STATEMENT = 250;

    private Insertion() {}

    /** @throws AlreadyExists if a key refused the row */
    static <R extends Record> void insert(DSLContext statements, Table<R> table, Record row) {
        Duplicates.named(() -> statements.insertInto(table).set(row).execute());
    }

    /**
     * Stores rows that all state the same columns.
     *
     * @throws AlreadyExists if a key refused one of them
     */
    static <R extends Record> void insertAll(DSLContext statements, Table<R> table, Collection<? extends Record> rows) {
        List<? extends Record> all = List.copyOf(rows);
        for (int from = 0; from < all.size(); from += ROWS_PER_STATEMENT) {
            List<? extends Record> some = all.subList(from, Math.min(all.size(), from + ROWS_PER_STATEMENT));
            Duplicates.named(() -> statements
                    .insertInto(table)
                    .columns(some.getFirst().fields())
                    .valuesOfRecords(some)
                    .execute());
        }
    }
}
