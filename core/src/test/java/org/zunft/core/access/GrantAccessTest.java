package org.zunft.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zunft.core.matching.Guild;
import org.zunft.core.organisation.TeamRole;

class GrantAccessTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final Guild guild = new Guild();
    private final Actor anna = guild.member(guild.north, "7512.1");
    private final GrantAccess grantAccess = new GrantAccess(
            guild.stores.transactions(),
            guild.stores.accessTokens(),
            guild.stores.members(),
            guild.stores.seats(),
            guild.ids,
            guild.time,
            new Random(7));

    @Test
    void who_shows_the_secret_acts_as_the_member_in_his_teams() {
        GrantAccess.Granted granted = grant();

        assertThat(grantAccess.recognise(granted.secret())).contains(new GrantAccess.Recognised(anna, granted.token()));
        assertThat(anna.teams()).containsEntry(guild.north, TeamRole.MEMBER);
    }

    @Test
    void another_secret_is_no_good() {
        GrantAccess.Granted granted = grant();

        assertThat(grantAccess.recognise(granted.secret() + "x")).isEmpty();
        assertThat(grantAccess.recognise("")).isEmpty();
        assertThat(grant().secret()).isNotEqualTo(granted.secret());
    }

    @Test
    void a_token_is_good_until_it_expires_and_not_at_that_moment() {
        GrantAccess.Granted granted = grant();

        guild.pass(HOUR.minusMillis(1));
        assertThat(grantAccess.recognise(granted.secret())).isPresent();
        guild.pass(Duration.ofMillis(1));
        assertThat(grantAccess.recognise(granted.secret())).isEmpty();
    }

    @Test
    void a_revoked_token_is_no_good_and_the_others_stay() {
        GrantAccess.Granted lost = grant();
        GrantAccess.Granted kept = grant();

        assertThat(grantAccess.revoke(anna, lost.token().id())).isTrue();

        assertThat(grantAccess.recognise(lost.secret())).isEmpty();
        assertThat(grantAccess.recognise(kept.secret())).isPresent();
        assertThat(grantAccess.of(anna)).isEqualTo(List.of(kept.token()));
        assertThat(grantAccess.revoke(anna, lost.token().id()))
                .as("once is enough")
                .isFalse();
    }

    @Test
    void nobody_revokes_the_token_of_another() {
        GrantAccess.Granted granted = grant();

        assertThat(grantAccess.revoke(
                        guild.member(guild.north, "7512.2"), granted.token().id()))
                .isFalse();
        assertThat(grantAccess.recognise(granted.secret())).isPresent();
    }

    @Test
    void the_secret_has_256_bits_and_is_neither_stored_nor_printed() {
        GrantAccess.Granted granted = grant();

        assertThat(granted.secret()).matches("zunft_[A-Za-z0-9_-]{43}");
        assertThat(granted.toString()).doesNotContain(granted.secret().substring("zunft_".length()));
        assertThat(granted.token().toString()).doesNotContain(granted.secret().substring("zunft_".length()));
        assertThat(granted.token().secretHash()).matches("[0-9a-f]{64}");
    }

    private GrantAccess.Granted grant() {
        return grantAccess.grant(guild.organisation, anna.member(), AccessToken.Kind.API, "script", HOUR);
    }
}
