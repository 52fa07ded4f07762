package org.zunft.server.security;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zunft.core.access.Actor;
import org.zunft.core.access.GrantAccess;
import org.zunft.core.access.TokenSecret;

/**
 * Finds who shows a token. Remembers the answer for {@link #MEMORY}, so a revocation by another node or a new role
 * takes that long to be felt; {@link #forget} makes it immediate on this one.
 */
@Singleton
public final class Identification {

    static final Duration MEMORY = Duration.ofSeconds(3);

    private static final int MOST_REMEMBERED = 10_000;

    private final GrantAccess access;
    private final InstantSource time;
    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

    /** Identifies by granted tokens. */
    public Identification(GrantAccess access, InstantSource time) {
        this.access = access;
        this.time = time;
    }

    private record Remembered(GrantAccess.Recognised who, Instant until) {}

    /** Who shows this secret; empty when it is not good. */
    public Optional<Actor> identify(String secret) {
        return TokenSecret.read(secret).flatMap(this::identify);
    }

    private Optional<Actor> identify(TokenSecret secret) {
        // The secret itself is not kept, not even in memory.
        String hash = secret.hash();
        Instant now = time.instant();
        Remembered known = remembered.get(hash);
        if (known != null && now.isBefore(known.until()) && known.who().token().isGood(now)) {
            return Optional.of(known.who().actor());
        }
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
        Optional<GrantAccess.Recognised> found = access.recognise(secret.text());
        found.ifPresentOrElse(
                who -> remembered.put(hash, new Remembered(who, now.plus(MEMORY))), () -> remembered.remove(hash));
        return found.map(GrantAccess.Recognised::actor);
    }

    /** Forgets what was remembered, so that a revocation holds at once. */
    public void forget() {
        remembered.clear();
    }
}
