package org.zunft.core.persistence.embedded;

/**
 * How to reach a database.
 *
 * @param jdbcUrl begins with {@code jdbc:mariadb:}
 * @param user the account
 * @param password its password; never printed
 */
public record Login(String jdbcUrl, String user, String password) {

    /** @throws IllegalArgumentException if the address is not one of MariaDB */
    public Login {
        if (!jdbcUrl.startsWith("jdbc:mariadb:")) {
            throw new IllegalArgumentException("A database address begins with jdbc:mariadb:");
        }
    }

    @Override
    public String toString() {
        return user + " at " + jdbcUrl;
    }
}
