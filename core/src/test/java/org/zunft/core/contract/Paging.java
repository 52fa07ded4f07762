package org.zunft.core.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zunft.core.shared.Cursor;
import org.zunft.core.shared.Page;
import org.zunft.core.shared.PageRequest;

/** Walks through lists. */
final class Paging {

    static final PageRequest FIRST = new PageRequest(Optional.empty(), PageRequest.MAX_SIZE);

    private Paging() {}

    /** Everything in a list, page by page. */
    static <T> List<T> all(int size, Function<PageRequest, Page<T>> list) {
        List<T> all = new ArrayList<>();
        Optional<Cursor> after = Optional.empty();
        do {
            Page<T> page = list.apply(new PageRequest(after, size));
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all;
    }
}
