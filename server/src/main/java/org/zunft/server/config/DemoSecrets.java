package org.zunft.server.config;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.zunft.core.access.TokenSecret;
import org.zunft.server.demo.Secrets;
import org.zunft.server.security.PasswordHashes;

/** Fresh secrets for the members of the demo. */
@Singleton
public final class DemoSecrets implements Secrets {

    /** Letters and digits that nobody confuses when reading them off a screen. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP_LENGTH = 5;

    private final SecureRandom random;
    private final PasswordHashes hashes;

    /** Secrets by chance. */
    public DemoSecrets(SecureRandom random, PasswordHashes hashes) {
        this.random = random;
        this.hashes = hashes;
    }

    @Override
    public String password() {
        return random.ints((long) GROUPS * GROUP_LENGTH, 0, LETTERS.length())
                .mapToObj(index -> LETTERS.substring(index, index + 1))
                .collect(Collectors.joining())
                .replaceAll("(.{" + GROUP_LENGTH + "})(?!$)", "$1-");
    }

    @Override
    public TokenSecret token() {
        return TokenSecret.draw(random);
    }

    @Override
    public String hashOfPassword(String password) {
        return hashes.hash(password);
    }
}
