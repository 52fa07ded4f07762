package org.zunft.core.persistence;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** What a failure of the database means for the transaction it happened in. */
enum SqlFailure {
    /** The server rolled back in favour of somebody else; the same work may succeed next time. */
    CONFLICT,
    /** The connection is gone. */
    AWAY,
    /** Anything else, such as a violated constraint; repeating it would fail again. */
    LASTING;

    /** Deadlock, lock wait timeout, and "record has changed since last read" of snapshot isolation. */
    private static final Set<Integer> CONFLICTS = Set.of(1213, 1205, 1020);

    /** Server shutting down, connection killed, lost or refused, too many connections. */
    private static final Set<Integer> DEPARTURES = Set.of(1053, 1040, 1927, 2006, 2013);

    /** Looks through all causes for the first failure that the database reported. */
    static SqlFailure of(Throwable failure) {
        return reported(failure).map(SqlFailure::of).orElse(LASTING);
    }

    private static SqlFailure of(SQLException failure) {
        var state = Optional.ofNullable(failure.getSQLState()).orElse("");
        if (CONFLICTS.contains(failure.getErrorCode()) || state.equals("40001")) {
            return CONFLICT;
        }
        if (DEPARTURES.contains(failure.getErrorCode()) || state.startsWith("08") || state.equals("25S03")) {
            return AWAY;
        }
        return LASTING;
    }

    private static Optional<SQLException> reported(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException reported) {
                return Optional.of(reported);
            }
        }
        return Optional.empty();
    }
}
