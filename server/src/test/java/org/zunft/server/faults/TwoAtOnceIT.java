package org.zunft.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two clients want the same thing at the same moment. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoAtOnceIT {

    private static final int ROUNDS = 50;
    private static final int FEW_ROUNDS = 15;
    private static final int DUPLICATES = 20;
    private static final Map<String, ?> NEED =
            Map.of("text", "10.000 Flyer A5, 4/4, 135 g, in 14 Werktagen", "profession", "print");

    private DemoServer server;
    private Client giver;
    private Client receiver;

    @BeforeAll
    void start() {
        server = DemoServer.fresh("two-at-once");
        giver = server.member(Demo.TEAM_LEAD);
        receiver = server.member(Demo.PRINTER);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void of_two_who_accept_the_same_referral_and_of_two_who_close_it_one_wins() throws IOException {
        String offer = offer();
        for (int round = 0; round < ROUNDS; round++) {
            String referral = passedOn(noted(), offer).id();
            assertThat(winnersOf(referral, Map.of("step", "ACCEPT"))).isEqualTo(1);
            assertThat(winnersOf(referral, Map.of("step", "REACH"))).isEqualTo(1);
            assertThat(winnersOf(
                            referral,
                            Map.of("step", "CLOSE_SERVED"),
                            Map.of("step", "CLOSE_NOT_SERVED", "reason", "PRICE")))
                    .isEqualTo(1);
            assertThat(kinds(referral)).startsWith("OFFERED", "ACCEPTED").hasSize(4);
        }
    }

    @Test
    void a_giver_who_withdraws_and_a_receiver_who_accepts_do_not_both_win() throws IOException {
        String offer = offer();
        for (int round = 0; round < ROUNDS; round++) {
            Answer offered = passedOn(noted(), offer);
            String etag = version(offered.id());
            List<Map<String, ?>> steps =
                    List.of(Map.of("step", "ACCEPT"), Map.of("step", "WITHDRAW", "reason", "GIVER"));
            List<Answer> answers = Together.run(
                    2, client -> () -> (client == 0 ? receiver : giver).step(offered.id(), etag, steps.get(client)));

            assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
            assertThat(answers).extracting(Answer::status).containsAnyOf(409, 412);
            assertThat(kinds(offered.id())).hasSize(2);
        }
    }

    @Test
    void of_two_who_pass_the_same_need_on_one_wins_and_the_other_reads_why() throws IOException {
        String need = noted();
        List<String> offers = List.of(offer(), Demo.offerOf(giver, need, server.signIn(Demo.OTHER_PRINTER)));
        for (int round = 0; round < FEW_ROUNDS; round++) {
            String fresh = noted();
            int chosen = round % 2;
            List<Answer> answers =
                    Together.run(2, client -> () -> passedOn(fresh, offers.get(client == 0 ? 0 : chosen)));

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 409)
                    .extracting(answer -> answer.body().path("code").asText())
                    .containsExactly("already-passed-on");
        }
    }

    @Test
    void of_revising_a_need_and_passing_it_on_the_receiver_never_reads_what_he_was_not_chosen_for() throws IOException {
        String offer = offer();
        for (int round = 0; round < FEW_ROUNDS; round++) {
            String need = noted();
            Map<String, ?> other = Map.of("text", "20.000 Flyer A6, 4/0, 300 g", "profession", "print");
            List<Answer> answers = Together.run(
                    2, client -> () -> client == 0 ? passedOn(need, offer) : giver.revise(need, "\"0\"", other));

            assertThat(answers.getFirst().status()).isEqualTo(201);
            assertThat(answers.getLast().status()).isIn(200, 409);
            String etag = giver.get("/api/v1/needs/" + need).header("ETag");
            assertThat(etag).isEqualTo(answers.getLast().status() == 200 ? "\"1\"" : "\"0\"");
            assertThat(explanation(answers.getFirst().id()))
                    .contains(answers.getLast().status() == 200 ? "20.000" : "10.000");
            assertThat(giver.revise(need, etag, NEED).status()).isEqualTo(409);
        }
    }

    @Test
    void many_repeats_of_one_request_at_once_create_one_need() throws IOException {
        String key = UUID.randomUUID().toString();
        String text = "Nur einmal: " + key;
        List<Answer> answers = Together.run(
                DUPLICATES,
                client -> () -> giver.create("/api/v1/needs", Map.of("text", text, "profession", "print"), key));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers)
                .extracting(Answer::id)
                .containsOnly(answers.getFirst().id());
        assertThat(Demo.needsOf(giver).values()).filteredOn(text::equals).hasSize(1);
    }

    private String explanation(String referral) throws IOException {
        return receiver.get("/api/v1/referrals/" + referral)
                .body()
                .path("referral")
                .path("parts")
                .toString();
    }

    private String offer() throws IOException {
        return Demo.offerOf(giver, noted(), server.signIn(Demo.PRINTER));
    }

    private Answer passedOn(String need, String offer) throws IOException {
        return giver.create("/api/v1/needs/" + need + "/referrals", Map.of("offer", offer));
    }

    private String noted() throws IOException {
        return giver.create("/api/v1/needs", NEED).id();
    }

    private String version(String referral) throws IOException {
        return receiver.get("/api/v1/referrals/" + referral).header("ETag");
    }

    @SafeVarargs
    private int winnersOf(String referral, Map<String, ?>... steps) throws IOException {
        String etag = version(referral);
        List<Answer> answers =
                Together.run(2, client -> () -> receiver.step(referral, etag, steps[client % steps.length]));
        assertThat(answers).extracting(Answer::status).isSubsetOf(200, 409, 412);
        return (int) answers.stream().filter(answer -> answer.status() == 200).count();
    }

    private List<String> kinds(String referral) throws IOException {
        var kinds = new ArrayList<String>();
        for (JsonNode event :
                giver.get("/api/v1/referrals/" + referral + "/events").body().path("items")) {
            kinds.add(event.path("kind").asText());
        }
        return kinds;
    }
}
