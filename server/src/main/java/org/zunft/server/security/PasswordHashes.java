package org.zunft.server.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Hashes of passwords by Argon2id with 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet), as PHC
 * strings. At most two are computed at a time: each takes its memory for itself. A few more wait a little; the rest is
 * refused, so that signing in never takes all threads from those who work.
 */
@Singleton
public final class PasswordHashes {

    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final int AT_A_TIME = 2;
    private static final int MOST_WAITING = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Argon2Function function = Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, LENGTH, Argon2.ID);
    private final Semaphore turns = new Semaphore(AT_A_TIME, true);
    private final Semaphore room = new Semaphore(AT_A_TIME + MOST_WAITING);
    private final Duration patience;

    /** What is compared when nobody has the address, so that the answer takes as long. */
    private static final String NOBODY = "nobody has this password";

    /** Hashes with the patience of a person. */
    @Inject
    public PasswordHashes() {
        this(PATIENCE);
    }

    PasswordHashes(Duration patience) {
        this.patience = patience;
    }

    /** Too many passwords are being checked; another try in a few seconds succeeds. */
    public static final class TooBusy extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * The hash of a password.
     *
     * @throws TooBusy if there is no turn in time
     */
    public String hash(String password) {
        return inTurn(
                () -> Password.hash(password).addRandomSalt().with(function).getResult());
    }

    /**
     * Whether a password is the one that was hashed; always false, after the same work, when there is no hash.
     *
     * @throws TooBusy if there is no turn in time
     */
    public boolean matches(String password, Optional<String> hash) {
        return inTurn(() -> hash.map(known -> Password.check(password, known).with(function))
                .orElseGet(() -> {
                    Password.hash(password + NOBODY).addRandomSalt().with(function);
                    return false;
                }));
    }

    boolean isFull() {
        return room.availablePermits() == 0;
    }

    <T> T inTurn(Supplier<T> work) {
        if (!room.tryAcquire()) {
            throw new TooBusy();
        }
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooBusy();
            }
            try {
                return work.get();
            } finally {
                turns.release();
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        } finally {
            room.release();
        }
    }
}
