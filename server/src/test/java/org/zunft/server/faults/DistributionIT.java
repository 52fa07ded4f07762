package org.zunft.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is in the folder that people unpack is all that is needed to run. */
class DistributionIT {

    @Test
    void the_distribution_does_the_main_job_and_stops_with_its_database() throws IOException {
        try (var program = Program.demo(DemoServer.emptied("distribution"))) {
            Client giver = program.teamLead();
            Answer need =
                    giver.create("/api/v1/needs", Map.of("text", "10.000 Flyer A5, 4/4, 135 g", "profession", "print"));
            Answer ranking = giver.ask("/api/v1/needs/" + need.id() + "/matches", Map.of());

            assertThat(program.nobody().get("/health/ready").status()).isEqualTo(200);
            assertThat(program.nobody().get("/openapi.json").status()).isEqualTo(200);
            assertThat(program.nobody().get("/nothing").status()).isEqualTo(404);
            assertThat(ranking.status()).isEqualTo(200);
            assertThat(ranking.body().path("candidates")).isNotEmpty();
            assertThat(program.databases()).hasSize(1);
            // 128 + SIGTERM, as of every process that was asked to end and did.
            assertThat(program.stop()).isEqualTo(143);
            assertThat(program.databases()).isEmpty();
            assertThat(program.errors()).doesNotContain("ERROR").doesNotContain("WARNING:");
        }
    }
}
