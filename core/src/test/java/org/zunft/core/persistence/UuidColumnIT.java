package org.zunft.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.zunft.core.shared.TimeOrderedIds;

/** What the decision for native {@code uuid} columns rests on, on whichever MariaDB the tests run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UuidColumnIT {

    private static final Table<?> THINGS = DSL.table(DSL.name("things"));
    private static final Field<UUID> ID = DSL.field(DSL.name("id"), SQLDataType.UUID);

    private final TestDatabase database = TestDatabase.fresh();
    private final JooqTransactions transactions = database.transactions();

    @BeforeAll
    void create_a_table() {
        transactions.write(
                () -> transactions.current().execute("CREATE TABLE things (id uuid PRIMARY KEY) ENGINE=InnoDB"));
    }

    @AfterAll
    void drop() {
        database.close();
    }

    @Test
    void ids_come_back_as_they_were_given_and_in_the_order_of_time() {
        var millis = new long[] {Instant.parse("2026-11-23T00:00:00Z").toEpochMilli()};
        // A new millisecond every third id, so that both kinds of growth are in it.
        var calls = new int[1];
        var ids = new TimeOrderedIds(
                () -> Instant.ofEpochMilli(calls[0]++ % 3 == 0 ? ++millis[0] : millis[0]), new Random(7));
        var given = Stream.generate(ids::next).limit(500).toList();
        var shuffled = new ArrayList<>(given);
        Collections.shuffle(shuffled, new Random(8));

        transactions.write(() -> {
            shuffled.forEach(id ->
                    transactions.current().insertInto(THINGS, ID).values(id).execute());
            return shuffled.size();
        });

        assertThat(stored()).isEqualTo(given);
        assertThat(after(given.get(199))).isEqualTo(given.subList(200, 210));
        assertThat(bytesOfTheKey()).isEqualTo(16);
    }

    private List<UUID> stored() {
        return transactions.read(
                () -> transactions.current().select(ID).from(THINGS).orderBy(ID).fetch(ID));
    }

    private List<UUID> after(UUID id) {
        return transactions.read(() -> transactions
                .current()
                .select(ID)
                .from(THINGS)
                .orderBy(ID)
                .seek(id)
                .limit(10)
                .fetch(ID));
    }

    /** As the optimiser counts it. */
    private int bytesOfTheKey() {
        return transactions.read(() -> transactions
                .current()
                .fetchSingle("EXPLAIN SELECT id FROM things WHERE id = ?", stored().getFirst())
                .get("key_len", Integer.class));
    }
}
