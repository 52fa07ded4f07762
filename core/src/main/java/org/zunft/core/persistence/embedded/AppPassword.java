package org.zunft.core.persistence.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;

/** The password of the program's own account: 256 random bits, made once and kept in the data folder. */
final class AppPassword {

    private static final int BYTES = 32;
    private static final String NAME = "database-password";

    private AppPassword() {}

    /** Reads it, or makes it. A lost file is no harm: the server takes over the new one at its next start. */
    static String of(DataFolder folder) {
        var file = folder.secrets().resolve(NAME);
        try {
            if (!Files.exists(file)) {
                var bytes = new byte[BYTES];
                new SecureRandom().nextBytes(bytes);
                DataFolder.writeSecret(
                        folder.secrets(),
                        NAME,
                        Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new EmbeddedDatabaseFailed("The database password in " + file + " cannot be read", e);
        }
    }
}
