package org.zunft.bench.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Yardstick (b): MariaDB's own full-text search with the same filter over the same 100,000 offers, the best 200 by
 * score, also those that share no word with the need. The table holds nothing else, so that it is as quick as it can be.
 */
final class FullText implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement query;

    FullText(DataSource database) {
        try {
            connection = database.getConnection();
            try (Statement setUp = connection.createStatement()) {
                setUp.execute("DROP TABLE IF EXISTS bench_offers");
                setUp.execute("CREATE TABLE bench_offers (id uuid NOT NULL PRIMARY KEY, profession varchar(40),"
                        + " text varchar(4000) NOT NULL, KEY (profession)) ENGINE = InnoDB"
                        + " DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci"
                        + " SELECT id, profession, text FROM offers");
                setUp.execute("ALTER TABLE bench_offers ADD FULLTEXT (text)");
                setUp.execute("ANALYZE TABLE bench_offers");
                connection.commit();
            }
            query = connection.prepareStatement("SELECT id, match (text) against (?) AS score FROM bench_offers"
                    + " WHERE profession = ? ORDER BY score DESC LIMIT 200");
        } catch (SQLException problem) {
            throw new IllegalStateException("The full-text table cannot be made", problem);
        }
    }

    /** How many of the best it finds. */
    int search(String profession, String text) {
        try {
            query.setString(1, text);
            query.setString(2, profession);
            int found = 0;
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found++;
                }
            }
            return found;
        } catch (SQLException problem) {
            throw new IllegalStateException("The full-text query failed", problem);
        }
    }

    @Override
    public void close() {
        try {
            query.close();
            try (Statement cleanUp = connection.createStatement()) {
                cleanUp.execute("DROP TABLE bench_offers");
            }
            connection.commit();
            connection.close();
        } catch (SQLException problem) {
            throw new IllegalStateException("The full-text table cannot be dropped", problem);
        }
    }
}
