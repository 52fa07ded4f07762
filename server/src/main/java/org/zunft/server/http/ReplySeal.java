package org.zunft.server.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.zunft.core.shared.Sha256;

/**
 * Seals the first answer to a request with what only the client who repeats it can show: its Idempotency-Key together with
 * the whole request. Neither is stored, so the answer, which may speak of people, opens for a repeat and for nobody else.
 */
final class ReplySeal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final String name;
    private final String requestHash;
    private final SecretKeySpec key;

    private ReplySeal(String name, String requestHash, SecretKeySpec key) {
        this.name = name;
        this.requestHash = requestHash;
        this.key = key;
    }

    /**
     * The seal of a request.
     *
     * @param idempotencyKey what the client calls it; has no line breaks
     * @param request method, path and body
     */
    static ReplySeal of(String idempotencyKey, String request) {
        return new ReplySeal(
                Sha256.of("name\n" + idempotencyKey),
                Sha256.of("request\n" + idempotencyKey + "\n" + request),
                new SecretKeySpec(
                        HexFormat.of().parseHex(Sha256.of("seal\n" + idempotencyKey + "\n" + request)), "AES"));
    }

    /** Under what the answer is found again; tells nothing of the key. */
    String name() {
        return name;
    }

    /** By what a repeat is known to ask the same; tells nothing of the request to who has not the key. */
    String requestHash() {
        return requestHash;
    }

    /** Seals an answer. */
    String close(String body, SecureRandom random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = transform(Cipher.ENCRYPT_MODE, nonce, body.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    /**
     * Opens an answer.
     *
     * @throws IllegalStateException if it was sealed by another request or changed since
     */
    String open(String sealed) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        byte[] nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return new String(transform(Cipher.DECRYPT_MODE, nonce, rest), StandardCharsets.UTF_8);
    }

    private byte[] transform(int mode, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("A stored answer does not open for its request", wrong);
        }
    }
}
