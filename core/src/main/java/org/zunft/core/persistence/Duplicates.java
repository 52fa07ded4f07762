package org.zunft.core.persistence;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.exception.DataAccessException;
import org.zunft.core.persistence.generated.Keys;
import org.zunft.core.shared.AlreadyExists;

/** Tells what there is already when a key refuses a row. */
final class Duplicates {

    private static final int DUPLICATE_ENTRY = 1062;
    private static final Pattern KEY = Pattern.compile("for key '([^']+)'\\s*$");
    private static final Map<String, String> NAMES = Map.of(
            Keys.KEY_MEMBERS_UQ_MEMBERS_EMAIL.getName(), "email",
            Keys.KEY_SEATS_UQ_SEATS_OCCUPATION.getName(), "seat",
            Keys.KEY_MEMBERSHIPS_UQ_MEMBERSHIPS_HELD_SEAT.getName(), "holder",
            Keys.KEY_REFERRALS_UQ_REFERRALS_LIVE_NEED.getName(), "need",
            Keys.KEY_OFFERS_UQ_OFFERS_SEAT.getName(), "offer",
            Keys.KEY_ACCESS_TOKENS_UQ_ACCESS_TOKENS_SECRET.getName(), "token");

    private Duplicates() {}

    /**
     * Writes rows.
     *
     * @return what the writing returned
     * @throws AlreadyExists if a key refused one; without a cause, whose message would quote the row
     */
    static int named(IntSupplier writing) {
        try {
            return writing.getAsInt();
        } catch (DataAccessException e) {
            throw refusedKey(e).map(Duplicates::alreadyExists).orElse(e);
        }
    }

    private static RuntimeException alreadyExists(String key) {
        // jOOQ puts the kind of key and the table before the name that the server says.
        return new AlreadyExists(NAMES.entrySet().stream()
                .filter(name -> name.getKey().endsWith("_" + key))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("id"));
    }

    private static Optional<String> refusedKey(DataAccessException e) {
        SQLException reported = e.getCause(SQLException.class);
        if (reported == null || reported.getErrorCode() != DUPLICATE_ENTRY) {
            return Optional.empty();
        }
        Matcher key = KEY.matcher(String.valueOf(reported.getMessage()));
        return Optional.of(key.find() ? key.group(1) : "");
    }
}
