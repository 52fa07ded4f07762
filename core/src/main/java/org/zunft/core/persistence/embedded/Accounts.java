package org.zunft.core.persistence.embedded;

import java.nio.file.Path;

/**
 * Who may log in: the program, from the loopback, with its password. The server reads this at every start, and the
 * file is removed as soon as it has.
 */
final class Accounts {

    private static final String NAME = "accounts.sql";

    private Accounts() {}

    static void write(DataFolder folder, String password) {
        // An init file takes one statement a line. The password's alphabet is that of base64url, so it needs no escape.
        DataFolder.writeSecret(
                folder.run(), NAME, """
                DELETE FROM mysql.global_priv WHERE (User, Host) NOT IN (('root', 'localhost'), ('%2$s', '127.0.0.1'));
                DELETE FROM mysql.proxies_priv;
                FLUSH PRIVILEGES;
                CREATE DATABASE IF NOT EXISTS `%1$s` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
                CREATE OR REPLACE USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL PRIVILEGES ON `%1$s%%`.* TO '%2$s'@'127.0.0.1';
                """.formatted(EmbeddedMariaDb.SCHEMA, EmbeddedMariaDb.USER, password));
    }

    static Path file(DataFolder folder) {
        return folder.run().resolve(NAME);
    }
}
