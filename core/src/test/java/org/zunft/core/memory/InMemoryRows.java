package org.zunft.core.memory;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.zunft.core.shared.AlreadyExists;
import org.zunft.core.shared.Cursor;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.Page;
import org.zunft.core.shared.PageRequest;

/** Rows of each organisation in the order of their ids. */
final class InMemoryRows<T> {

    private final Map<OrganisationId, NavigableMap<UUID, T>> rows = new ConcurrentHashMap<>();

    /** @throws AlreadyExists if there is a row of this id */
    void add(OrganisationId organisation, UUID id, T row) {
        if (of(organisation).putIfAbsent(id, row) != null) {
            throw new AlreadyExists("id");
        }
    }

    void put(OrganisationId organisation, UUID id, T row) {
        of(organisation).put(id, row);
    }

    Optional<T> find(OrganisationId organisation, UUID id) {
        return Optional.ofNullable(of(organisation).get(id));
    }

    List<T> all(OrganisationId organisation, Predicate<T> wanted) {
        return of(organisation).values().stream().filter(wanted).toList();
    }

    /** All rows, of whichever organisation. */
    List<T> everywhere(Predicate<T> wanted) {
        return rows.values().stream()
                .flatMap(one -> one.values().stream())
                .filter(wanted)
                .toList();
    }

    Page<T> page(OrganisationId organisation, Predicate<T> wanted, PageRequest page) {
        var rest = page.after()
                .map(cursor -> of(organisation).tailMap(cursor.after(), false))
                .orElseGet(() -> of(organisation));
        var found = rest.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .limit(page.size() + 1L)
                .toList();
        var shown = found.stream().limit(page.size()).toList();
        return new Page<>(
                shown.stream().map(Map.Entry::getValue).toList(),
                found.size() > shown.size()
                        ? Optional.of(new Cursor(shown.getLast().getKey()))
                        : Optional.empty());
    }

    private NavigableMap<UUID, T> of(OrganisationId organisation) {
        return rows.computeIfAbsent(organisation, absent -> new ConcurrentSkipListMap<>());
    }
}
