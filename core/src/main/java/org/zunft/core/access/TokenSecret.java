package org.zunft.core.access;

import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.zunft.core.shared.Sha256;

/**
 * What a client shows to act as a member: a prefix by which scanners of leaked secrets know it, and 256 random bits. Told
 * once and stored nowhere but as {@link #hash}.
 */
public final class TokenSecret {

    private static final String PREFIX = "zunft_";
    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");

    private final String text;

    private TokenSecret(String text) {
        this.text = text;
    }

    /**
     * A new one.
     *
     * @param random a cryptographically strong source
     */
    public static TokenSecret draw(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new TokenSecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** One that somebody shows; empty for what cannot be one. */
    public static Optional<TokenSecret> read(String shown) {
        return FORM.matcher(shown).matches() ? Optional.of(new TokenSecret(shown)) : Optional.empty();
    }

    /** As the client shows it. */
    public String text() {
        return text;
    }

    /** What is stored and looked up: SHA-256 in hexadecimal, which is enough for so many random bits. */
    public String hash() {
        return Sha256.of(text);
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "TokenSecret";
    }
}
