package org.zunft.server.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Hashes of passwords by Argon2id with 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet), as PHC
 * strings. At most two are computed at a time: each takes its memory for itself.
 */
@Singleton
public final class PasswordHashes {

    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int LENGTH = 32;
    private static final int AT_A_TIME = 2;

    private final Argon2Function function = Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, LENGTH, Argon2.ID);
    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    /** What is compared when nobody has the address, so that the answer takes as long. */
    private static final String NOBODY = "nobody has this password";

    /** The hash of a password. */
    public String hash(String password) {
        return inTurn(
                () -> Password.hash(password).addRandomSalt().with(function).getResult());
    }

    /** Whether a password is the one that was hashed; always false, after the same work, when there is no hash. */
    public boolean matches(String password, Optional<String> hash) {
        return inTurn(() -> hash.map(known -> Password.check(password, known).with(function))
                .orElseGet(() -> {
                    Password.hash(password + NOBODY).addRandomSalt().with(function);
                    return false;
                }));
    }

    private <T> T inTurn(Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
