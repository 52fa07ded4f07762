package org.zunft.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.zunft.core.organisation.Organisations;
import org.zunft.core.persistence.Database;
import org.zunft.core.persistence.JooqTransactions;
import org.zunft.core.referral.WakeReferrals;
import org.zunft.core.shared.OrganisationId;

/** Referrals on hold, on a running server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestingIT {

    private static final int REFERRALS = 12;
    private static final int NODES = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Map<String, ?> NEED =
            Map.of("text", "10.000 Flyer A5, 4/4, 135 g, in 14 Werktagen", "profession", "print");

    private DemoServer server;
    private Client giver;
    private Client receiver;

    @BeforeAll
    void start() {
        server = DemoServer.fresh("resting");
        giver = server.member(Demo.TEAM_LEAD);
        receiver = server.member(Demo.PRINTER);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void what_rests_goes_on_by_itself_and_the_giver_sees_that_the_server_did_it() throws IOException {
        String referral = resting();
        assertThat(read(referral).path("state").asText()).isEqualTo("ON_HOLD");

        theDayComes();

        long end = System.nanoTime() + PATIENCE.toNanos();
        while (read(referral).path("state").asText().equals("ON_HOLD")) {
            assertThat(System.nanoTime() - end).as("nanoseconds over time").isNegative();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        assertThat(read(referral).path("state").asText()).isEqualTo("IN_CONTACT");
        assertThat(sources(referral)).containsExactly("SERVER");
    }

    @Test
    void on_many_servers_each_referral_goes_on_once() throws IOException {
        var referrals = new ArrayList<String>();
        for (int number = 0; number < REFERRALS; number++) {
            referrals.add(resting());
        }
        theDayComes();
        OrganisationId organisation = organisation();
        WakeReferrals wakeReferrals = server.part(WakeReferrals.class);

        List<Integer> woken = Together.run(NODES, node -> () -> wakeReferrals.handle(organisation));

        assertThat(woken.stream().mapToInt(Integer::intValue).sum()).isLessThanOrEqualTo(REFERRALS);
        for (String referral : referrals) {
            assertThat(sources(referral)).containsExactly("SERVER");
        }
    }

    private String resting() throws IOException {
        String need = giver.create("/api/v1/needs", NEED).id();
        String offer = Demo.offerOf(giver, need, server.signIn(Demo.PRINTER));
        String referral = giver.create("/api/v1/needs/" + need + "/referrals", Map.of("offer", offer))
                .id();
        String until = LocalDate.now(Clock.systemUTC()).plusDays(2).toString();
        for (Map<String, ?> step :
                List.of(Map.of("step", "ACCEPT"), Map.of("step", "REACH"), Map.of("step", "HOLD", "until", until))) {
            String etag = receiver.get("/api/v1/referrals/" + referral).header("ETag");
            assertThat(receiver.step(referral, etag, step).status()).isEqualTo(200);
        }
        return referral;
    }

    /** The clock of a running server cannot be set, so the day comes to it. */
    private void theDayComes() {
        JooqTransactions transactions = server.part(Database.class).transactions();
        transactions.write(() -> transactions
                .current()
                .execute("UPDATE referrals SET held_until = utc_date() WHERE held_until > utc_date()"));
    }

    private OrganisationId organisation() {
        return server.part(Database.class)
                .transactions()
                .read(() ->
                        server.part(Organisations.class).only().orElseThrow().id());
    }

    private JsonNode read(String referral) throws IOException {
        return giver.get("/api/v1/referrals/" + referral).body().path("referral");
    }

    /** Who let it go on, every time. */
    private List<String> sources(String referral) throws IOException {
        var sources = new ArrayList<String>();
        for (JsonNode event :
                giver.get("/api/v1/referrals/" + referral + "/events").body().path("items")) {
            if (event.path("kind").asText().equals("RESUMED")) {
                sources.add(event.path("source").asText());
            }
        }
        return sources;
    }
}
