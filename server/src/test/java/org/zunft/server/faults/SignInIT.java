package org.zunft.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zunft.core.persistence.DatabaseSettings;
import org.zunft.server.config.Settings;
import org.zunft.server.security.TrustedProxies;

/** Signing in, and guessing passwords. */
class SignInIT {

    private static final int CLIENTS = 40;

    @Test
    void who_guesses_behind_a_trusted_proxy_is_slowed_down_and_the_owner_is_not() throws IOException {
        try (var server = behind("sign-in-trusted", "127.0.0.1")) {
            guessUntilThrottled(server, "203.0.113.66");

            Answer owner = signIn(server, password(server), "198.51.100.1");
            assertThat(owner.status()).isEqualTo(201);
            Answer other = signIn(server, "wrong", "198.51.100.2");
            assertThat(other.status()).isEqualTo(401);
        }
    }

    @Test
    void what_somebody_says_of_himself_is_not_believed_without_a_proxy() throws IOException {
        try (var server = behind("sign-in-direct", "")) {
            guessUntilThrottled(server, "203.0.113.66");

            assertThat(signIn(server, "wrong", "198.51.100.1").status()).isEqualTo(429);
        }
    }

    @Test
    void many_who_sign_in_at_once_get_in_or_are_told_to_come_back_and_others_go_on_working() throws IOException {
        try (var server = behind("sign-in-many", "127.0.0.1")) {
            Client member = server.member(Demo.PRINTER);
            String password = password(server);
            List<Answer> answers = Together.run(
                    CLIENTS,
                    client -> () -> client % 4 == 0
                            ? member.get("/api/v1/needs")
                            : signIn(server, password, "198.51.100." + client));

            assertThat(answers).extracting(Answer::status).isSubsetOf(200, 201, 503);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 200)
                    .as("those who work")
                    .hasSize(CLIENTS / 4);
            assertThat(answers).extracting(Answer::status).contains(201);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 503)
                    .allSatisfy(
                            answer -> assertThat(answer.header("Retry-After")).containsOnlyDigits());
        }
    }

    private static void guessUntilThrottled(DemoServer server, String address) throws IOException {
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(signIn(server, "wrong", address).status()).isEqualTo(401);
        }
        Answer throttled = signIn(server, "wrong", address);
        assertThat(throttled.status()).isEqualTo(429);
        assertThat(throttled.header("Retry-After")).containsOnlyDigits();
    }

    private static String password(DemoServer server) {
        return server.signIn(Demo.PRINTER).password();
    }

    private static Answer signIn(DemoServer server, String password, String address) throws IOException {
        Client nobody = server.nobody();
        return nobody.send(nobody.request("/api/v1/sessions")
                .header(TrustedProxies.HEADER, address)
                .POST(BodyPublishers.ofString(
                        "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(Demo.PRINTER, password))));
    }

    private static DemoServer behind(String name, String proxies) {
        Path data = DemoServer.emptied(name);
        return DemoServer.start(new Settings(
                data,
                "127.0.0.1",
                0,
                TrustedProxies.read(proxies),
                new DatabaseSettings.Embedded(data),
                DemoServer.PLUGINS));
    }
}
