package org.zunft.core.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.zunft.core.shared.Cursor;
import org.zunft.core.shared.Page;
import org.zunft.core.shared.PageRequest;

/** Pages by id: one row more than wanted is fetched to learn whether there is a next page. */
final class Keyset {

    private Keyset() {}

    /** Which rows a page may begin with. */
    static Condition after(Field<UUID> id, PageRequest page) {
        return page.after().map(cursor -> id.gt(cursor.after())).orElseGet(DSL::noCondition);
    }

    /** How many rows to fetch for a page. */
    static int limit(PageRequest page) {
        return page.size() + 1;
    }

    /** The page of rows that were fetched. */
    static <T> Page<T> page(List<T> fetched, PageRequest page, Function<T, UUID> id) {
        if (fetched.size() <= page.size()) {
            return new Page<>(fetched, Optional.empty());
        }
        List<T> items = fetched.subList(0, page.size());
        return new Page<>(items, Optional.of(new Cursor(id.apply(items.getLast()))));
    }
}
