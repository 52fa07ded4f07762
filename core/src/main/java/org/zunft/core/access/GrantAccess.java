package org.zunft.core.access;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.zunft.core.organisation.Member;
import org.zunft.core.organisation.Members;
import org.zunft.core.organisation.Membership;
import org.zunft.core.organisation.Seats;
import org.zunft.core.organisation.TeamRole;
import org.zunft.core.shared.IdSource;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.TeamId;
import org.zunft.core.shared.Transactions;

/** Makes tokens, recognises them and revokes them. The secret of a token is told once and stored nowhere. */
@Singleton
public final class GrantAccess {

    private final Transactions transactions;
    private final AccessTokens tokens;
    private final Members members;
    private final Seats seats;
    private final IdSource ids;
    private final InstantSource time;
    private final RandomGenerator random;

    /**
     * Grants access.
     *
     * @param random a cryptographically strong source
     */
    public GrantAccess(
            Transactions transactions,
            AccessTokens tokens,
            Members members,
            Seats seats,
            IdSource ids,
            InstantSource time,
            RandomGenerator random) {
        this.transactions = transactions;
        this.tokens = tokens;
        this.members = members;
        this.seats = seats;
        this.ids = ids;
        this.time = time;
        this.random = random;
    }

    /**
     * A new token with its secret.
     *
     * @param token what is stored
     * @param secret what the client shows; 256 random bits
     */
    public record Granted(AccessToken token, String secret) {

        /** Leaves the secret out. */
        @Override
        public String toString() {
            return "Granted[" + token.id() + "]";
        }
    }

    /** Makes a token. */
    public Granted grant(
            OrganisationId organisation, MemberId member, AccessToken.Kind kind, String name, Duration validity) {
        TokenSecret secret = TokenSecret.draw(random);
        Instant now = time.instant();
        var token = new AccessToken(
                ids.next(), organisation, member, kind, name, secret.hash(), now, now.plus(validity), Optional.empty());
        return transactions.write(() -> {
            tokens.add(token);
            return new Granted(token, secret.text());
        });
    }

    /**
     * Who shows a secret.
     *
     * @param actor who
     * @param token by which token
     */
    public record Recognised(Actor actor, AccessToken token) {}

    /** Recognises who shows a secret; empty when it is no good. */
    public Optional<Recognised> recognise(String shown) {
        return TokenSecret.read(shown).flatMap(this::recognise);
    }

    private Optional<Recognised> recognise(TokenSecret secret) {
        Instant now = time.instant();
        return transactions.read(() -> tokens.findInAnyOrganisation(secret.hash())
                .filter(token -> token.isGood(now))
                .flatMap(token -> members.find(token.organisation(), token.member())
                        .map(member -> new Recognised(actor(token.organisation(), member), token))));
    }

    /** The tokens of an actor. */
    public List<AccessToken> of(Actor actor) {
        return transactions.read(() -> tokens.of(actor.organisation(), actor.member()));
    }

    /** Revokes a token of an actor; false when he has no such token. */
    public boolean revoke(Actor actor, UUID token) {
        return transactions.write(() -> tokens.revoke(actor.organisation(), actor.member(), token, time.instant()));
    }

    private Actor actor(OrganisationId organisation, Member member) {
        Map<TeamId, TeamRole> teams = seats.heldBy(organisation, member.id()).stream()
                .collect(Collectors.toMap(Membership::team, Membership::role, GrantAccess::higher));
        return new Actor(organisation, member.id(), member.role(), teams);
    }

    private static TeamRole higher(TeamRole one, TeamRole other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
