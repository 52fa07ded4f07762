package org.zunft.core.shared;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * A place in a list ordered by id: everything after this id follows. Ids grow with time, so a cursor stays good while
 * rows are added.
 *
 * @param after the last id already seen
 */
public record Cursor(UUID after) {

    private static final int BYTES = 16;

    /** The opaque form that clients carry. */
    public String encoded() {
        var buffer = ByteBuffer.allocate(BYTES);
        buffer.putLong(after.getMostSignificantBits()).putLong(after.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
    }

    /** Reads the opaque form; empty when it is not one. */
    public static Optional<Cursor> decode(String encoded) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(encoded);
            if (bytes.length != BYTES) {
                return Optional.empty();
            }
            var buffer = ByteBuffer.wrap(bytes);
            return Optional.of(new Cursor(new UUID(buffer.getLong(), buffer.getLong())));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
