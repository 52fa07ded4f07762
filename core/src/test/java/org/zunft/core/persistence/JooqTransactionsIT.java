package org.zunft.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.zunft.core.shared.StoreUnavailable;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JooqTransactionsIT {

    private final TestDatabase database = TestDatabase.fresh();
    private final JooqTransactions transactions = database.transactions();

    @BeforeAll
    void create_a_table() {
        transactions.write(() -> transactions
                .current()
                .execute("CREATE TABLE tally (id INT PRIMARY KEY, amount INT NOT NULL) ENGINE=InnoDB"));
    }

    @BeforeEach
    void two_rows() {
        transactions.write(() -> {
            transactions.current().execute("DELETE FROM tally");
            return transactions.current().execute("INSERT INTO tally VALUES (1, 0), (2, 0)");
        });
    }

    @AfterAll
    void drop() {
        database.close();
    }

    @Test
    void what_a_write_did_is_there_afterwards() {
        transactions.write(() -> set(1, 5));

        assertThat(amount(1)).isEqualTo(5);
    }

    @Test
    void a_write_that_fails_leaves_nothing() {
        assertThatThrownBy(() -> transactions.write(() -> {
                    set(1, 5);
                    throw new IllegalArgumentException("changed its mind");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(amount(1)).isZero();
    }

    @Test
    void a_write_within_a_write_is_a_mistake() {
        assertThatThrownBy(() -> transactions.write(() -> transactions.write(() -> set(1, 5))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("never nests");
    }

    @Test
    void a_write_within_a_read_is_a_mistake() {
        assertThatThrownBy(() -> transactions.read(() -> transactions.write(() -> set(1, 5))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_read_that_writes_fails() {
        assertThatThrownBy(() -> transactions.read(() -> set(1, 5))).isInstanceOf(DataAccessException.class);

        assertThat(amount(1)).isZero();
    }

    @Test
    void statements_without_a_transaction_are_a_mistake() {
        assertThatThrownBy(transactions::current).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void writes_join_a_transaction_around_them() {
        assertThatThrownBy(() -> transactions.around(() -> {
                    transactions.write(() -> set(1, 5));
                    transactions.write(() -> set(2, 6));
                    throw new IllegalArgumentException("changed its mind");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(amount(1)).isZero();

        transactions.around(() -> {
            transactions.write(() -> set(1, 5));
            return transactions.write(() -> set(2, 6));
        });
        assertThat(amount(1)).isEqualTo(5);
        assertThat(amount(2)).isEqualTo(6);
    }

    @Test
    void a_swallowed_failure_of_a_joined_write_cannot_be_committed() {
        assertThatThrownBy(() -> transactions.around(() -> {
                    assertThatThrownBy(() -> transactions.write(() -> {
                                set(1, 5);
                                throw new IllegalArgumentException("half way");
                            }))
                            .isInstanceOf(IllegalArgumentException.class);
                    return "swallowed";
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(amount(1)).isZero();
    }

    @Test
    void a_deadlock_repeats_the_work_and_both_succeed() throws Exception {
        var meeting = new CyclicBarrier(2);
        var attempts = new AtomicInteger();

        together(
                () -> transactions.write(() -> crossing(1, 2, attempts.incrementAndGet() <= 2, meeting)),
                () -> transactions.write(() -> crossing(2, 1, attempts.incrementAndGet() <= 2, meeting)));

        assertThat(attempts.get()).isGreaterThan(2);
        assertThat(amount(1)).isEqualTo(2);
        assertThat(amount(2)).isEqualTo(2);
    }

    @Test
    void no_increment_is_lost_among_readers_who_write() throws Exception {
        var tasks = new ArrayList<Callable<Integer>>();
        for (int task = 0; task < 4; task++) {
            tasks.add(() -> {
                int done = 0;
                for (int i = 0; i < 25; i++) {
                    done += incrementUnlessBusy();
                }
                return done;
            });
        }

        assertThat(amount(1)).isZero();
        int acknowledged = together(tasks);

        assertThat(acknowledged).isPositive();
        assertThat(amount(1)).isEqualTo(acknowledged);
    }

    @Test
    void a_constraint_is_not_tried_again() {
        var attempts = new AtomicInteger();

        assertThatThrownBy(() -> transactions.write(() -> {
                    attempts.incrementAndGet();
                    return transactions.current().execute("INSERT INTO tally VALUES (1, 1)");
                }))
                .isInstanceOf(DataAccessException.class);

        assertThat(attempts).hasValue(1);
    }

    @Test
    void a_connection_killed_in_the_middle_repeats_the_work() {
        var attempts = new AtomicInteger();

        transactions.write(() -> {
            set(1, 5);
            if (attempts.incrementAndGet() == 1) {
                kill(transactions
                        .current()
                        .fetchSingle("SELECT CONNECTION_ID()")
                        .get(0, Long.class));
            }
            return set(2, 6);
        });

        assertThat(attempts).hasValue(2);
        assertThat(amount(1)).isEqualTo(5);
        assertThat(amount(2)).isEqualTo(6);
    }

    private int incrementUnlessBusy() {
        try {
            return transactions.write(() -> {
                set(1, amountNow(1) + 1);
                return 1;
            });
        } catch (StoreUnavailable busy) {
            return 0;
        }
    }

    private int crossing(int first, int second, boolean meet, CyclicBarrier meeting) {
        add(first);
        if (meet) {
            try {
                meeting.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        return add(second);
    }

    private static int together(Callable<Integer> one, Callable<Integer> other) throws Exception {
        return together(List.of(one, other));
    }

    private static int together(List<Callable<Integer>> tasks) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            int sum = 0;
            for (Future<Integer> result : threads.invokeAll(tasks)) {
                sum += result.get();
            }
            return sum;
        }
    }

    private void kill(Long connection) {
        try (var other = database.database().connections().getConnection();
                var statement = other.createStatement()) {
            statement.execute("KILL " + connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int set(int id, int amount) {
        return transactions.current().execute("UPDATE tally SET amount = ? WHERE id = ?", amount, id);
    }

    private int add(int id) {
        return transactions.current().execute("UPDATE tally SET amount = amount + 1 WHERE id = ?", id);
    }

    private int amount(int id) {
        return transactions.read(() -> amountNow(id));
    }

    private int amountNow(int id) {
        return transactions
                .current()
                .select(DSL.field("amount", Integer.class))
                .from("tally")
                .where("id = ?", id)
                .fetchSingle()
                .value1();
    }
}
