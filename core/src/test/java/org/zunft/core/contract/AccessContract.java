package org.zunft.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zunft.core.access.AccessToken;
import org.zunft.core.memory.Stores;
import org.zunft.core.shared.AlreadyExists;
import org.zunft.core.shared.MemberId;

/** What access tokens and passwords owe. */
public abstract class AccessContract {

    /** The store under test. */
    protected abstract Stores stores();

    @Test
    void a_token_is_found_by_the_hash_of_its_secret_until_it_is_revoked() {
        var world = World.in(stores());
        AccessToken token = token(world, world.newMember(), hash(world));
        world.write(() -> stores().accessTokens().add(token));

        assertThat(world.read(() -> stores().accessTokens().findInAnyOrganisation(token.secretHash())))
                .contains(token);
        assertThat(world.read(() -> stores().accessTokens().of(world.organisation, token.member())))
                .containsExactly(token);

        assertThat(revoked(world, token)).isTrue();
        assertThat(revoked(world, token)).isFalse();
        assertThat(world.read(() -> stores().accessTokens().of(world.organisation, token.member())))
                .isEmpty();
        assertThat(world.read(() -> stores().accessTokens().findInAnyOrganisation(token.secretHash()))
                        .orElseThrow()
                        .revokedAt())
                .contains(World.SKIPPED_IN_BERLIN);
    }

    @Test
    void no_two_tokens_share_a_secret() {
        var world = World.in(stores());
        String hash = hash(world);
        AccessToken token = token(world, world.newMember(), hash);
        world.write(() -> stores().accessTokens().add(token));
        AccessToken same = token(world, token.member(), hash);

        assertThatThrownBy(() -> world.write(() -> stores().accessTokens().add(same)))
                .isInstanceOf(AlreadyExists.class);
    }

    @Test
    void a_password_takes_the_place_of_an_earlier_one() {
        var world = World.in(stores());
        MemberId member = world.newMember();

        assertThat(world.read(() -> stores().passwords().of(world.organisation, member)))
                .isEmpty();
        world.write(() -> stores().passwords().put(world.organisation, member, "$argon2id$v=19$one"));
        world.write(() -> stores().passwords().put(world.organisation, member, "$argon2id$v=19$two"));

        assertThat(world.read(() -> stores().passwords().of(world.organisation, member)))
                .contains("$argon2id$v=19$two");
    }

    @Test
    void another_organisation_sees_none_of_it() {
        var world = World.in(stores());
        var other = World.in(stores());
        AccessToken token = token(world, world.newMember(), hash(world));
        world.write(() -> {
            stores().accessTokens().add(token);
            stores().passwords().put(world.organisation, token.member(), "$argon2id$v=19$one");
        });

        assertThat(other.read(() -> stores().accessTokens().of(other.organisation, token.member())))
                .isEmpty();
        assertThat(other.read(() -> stores().passwords().of(other.organisation, token.member())))
                .isEmpty();
        assertThat(revoked(other, token)).isFalse();
    }

    private boolean revoked(World world, AccessToken token) {
        return stores().transactions()
                .<Boolean>write(() -> stores().accessTokens()
                        .revoke(world.organisation, token.member(), token.id(), World.SKIPPED_IN_BERLIN));
    }

    private static AccessToken token(World world, MemberId member, String hash) {
        return new AccessToken(
                world.ids.next(),
                world.organisation,
                member,
                AccessToken.Kind.API,
                "Größerer Drucker 🖨",
                hash,
                World.SKIPPED_IN_BERLIN,
                World.SKIPPED_IN_BERLIN.plus(Duration.ofDays(30)),
                Optional.empty());
    }

    private static String hash(World world) {
        String half = world.ids.next().toString().replace("-", "");
        return half + half;
    }
}
