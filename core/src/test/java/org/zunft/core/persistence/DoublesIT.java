package org.zunft.core.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Record;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zunft.core.contract.Tenant;
import org.zunft.core.memory.Stores;

/** Referrals that an earlier version passed on twice, brought up to date. */
class DoublesIT {

    private static final String MIGRATION = "/db/migration/V0016__one_live_referral.sql";

    private final TestDatabase database = TestDatabase.fresh();
    private final Stores stores = JooqStores.on(database);
    private final Tenant tenant = Tenant.in(stores);

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void of_doubles_the_one_changed_last_stays_and_the_others_say_why_they_ended() {
        UUID need = new UUID(0x7000, 1);
        before();
        referral(1, need, "OFFERED", "2026-03-01");
        referral(2, need, "IN_CONTACT", "2026-03-03");
        referral(3, need, "ACCEPTED", "2026-03-02");
        referral(4, need, "DECLINED", "2026-03-04");
        referral(5, new UUID(0x7000, 2), "OFFERED", "2026-03-01");

        migrate();

        assertThat(rows("SELECT id, state, version FROM referrals ORDER BY id"))
                .extracting(row -> row.get(1), row -> row.get(2))
                .containsExactly(
                        tuple("VOID", 6L),
                        tuple("IN_CONTACT", 5L),
                        tuple("VOID", 6L),
                        tuple("DECLINED", 5L),
                        tuple("OFFERED", 5L));
        assertThat(rows("SELECT number, kind, from_state, source FROM referral_events ORDER BY referral_id"))
                .extracting(row -> row.get(0), row -> row.get(1), row -> row.get(2), row -> row.get(3))
                .containsExactly(tuple(7, "VOIDED", "OFFERED", "SERVER"), tuple(7, "VOIDED", "ACCEPTED", "SERVER"));
    }

    /** Takes back what the migration did to an empty table. */
    private void before() {
        execute("ALTER TABLE referrals DROP CONSTRAINT uq_referrals_live_need, DROP COLUMN live_need_id");
    }

    /** Runs the migration once more. */
    private void migrate() {
        try (InputStream script = Objects.requireNonNull(DoublesIT.class.getResourceAsStream(MIGRATION))) {
            for (String statement : new String(script.readAllBytes(), StandardCharsets.UTF_8).split(";\n", -1)) {
                if (!statement.isBlank()) {
                    execute(statement);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A row of which only need and state matter; what else it names need not be there. */
    private void referral(int number, UUID need, String state, String changedOn) {
        String id = new UUID(0x7001, number).toString();
        String organisation = tenant.organisation().toString();
        String member = tenant.member().toString();
        JooqTransactions transactions = database.transactions();
        transactions.write(() -> {
            transactions.current().execute("SET foreign_key_checks = 0");
            transactions
                    .current()
                    .execute(
                            "INSERT INTO referrals (organisation_id, id, need_id, giver_id, receiver_id, offer_id, state,"
                                    + " chain_id, explanation, source, offered_at, changed_at, version) VALUES ('%s', '%s', '%s', '%s',"
                                            .formatted(organisation, id, need, member)
                                    + " '%s', '%s', '%s', '%s', '{}', 'API', '2026-02-28', '%s', 5)"
                                            .formatted(member, id, state, id, changedOn));
            return transactions.current().execute("SET foreign_key_checks = 1");
        });
    }

    private int execute(String sql) {
        return database.transactions()
                .write(() -> database.transactions().current().execute(sql));
    }

    private List<Record> rows(String sql) {
        return database.transactions()
                .read(() -> List.copyOf(database.transactions().current().fetch(sql)));
    }
}
