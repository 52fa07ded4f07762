package org.zunft.core.persistence;

import static org.zunft.core.persistence.generated.Tables.NEEDS;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.zunft.api.ProfessionId;
import org.zunft.core.need.GiverCapacity;
import org.zunft.core.need.Need;
import org.zunft.core.need.Needs;
import org.zunft.core.need.Origin;
import org.zunft.core.place.PostalCode;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.Page;
import org.zunft.core.shared.PageRequest;
import org.zunft.core.shared.Version;

/** Needs in MariaDB. */
@Singleton
public final class JooqNeeds implements Needs {

    private final JooqTransactions transactions;

    /** Works in the open transaction. */
    public JooqNeeds(JooqTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Need> find(OrganisationId organisation, NeedId need) {
        return transactions
                .current()
                .selectFrom(NEEDS)
                .where(NEEDS.ORGANISATION_ID.eq(organisation.value()), NEEDS.ID.eq(need.value()))
                .fetchOptional(JooqNeeds::need);
    }

    @Override
    public Page<Need> of(OrganisationId organisation, MemberId giver, PageRequest page) {
        List<Need> fetched = transactions
                .current()
                .selectFrom(NEEDS)
                .where(
                        NEEDS.ORGANISATION_ID.eq(organisation.value()),
                        NEEDS.GIVER_ID.eq(giver.value()),
                        Keyset.after(NEEDS.ID, page))
                .orderBy(NEEDS.ID)
                .limit(Keyset.limit(page))
                .fetch(JooqNeeds::need);
        return Keyset.page(fetched, page, need -> need.id().value());
    }

    @Override
    public void add(OrganisationId organisation, Need need) {
        Insertion.insert(transactions.current(), NEEDS, row(organisation, need));
    }

    @Override
    public void addAll(OrganisationId organisation, Collection<Need> needs) {
        Insertion.insertAll(
                transactions.current(),
                NEEDS,
                needs.stream().map(need -> row(organisation, need)).toList());
    }

    @Override
    public boolean replace(OrganisationId organisation, Need need, Version read) {
        return transactions
                        .current()
                        .update(NEEDS)
                        .set(changes(need, read.next()))
                        .where(
                                NEEDS.ORGANISATION_ID.eq(organisation.value()),
                                NEEDS.ID.eq(need.id().value()),
                                NEEDS.VERSION.eq(read.number()))
                        .execute()
                == 1;
    }

    @Override
    public boolean keep(OrganisationId organisation, NeedId need, Version read) {
        return transactions
                .current()
                .select(NEEDS.VERSION)
                .from(NEEDS)
                .where(NEEDS.ORGANISATION_ID.eq(organisation.value()), NEEDS.ID.eq(need.value()))
                .forUpdate()
                .fetchOptional(NEEDS.VERSION)
                .filter(version -> version == read.number())
                .isPresent();
    }

    private Record row(OrganisationId organisation, Need need) {
        Record row = changes(need, need.version());
        row.set(NEEDS.ORGANISATION_ID, organisation.value());
        row.set(NEEDS.ID, need.id().value());
        return row;
    }

    private Record changes(Need need, Version version) {
        Record row = transactions.current().newRecord(NEEDS);
        row.set(NEEDS.GIVER_ID, need.giver().value());
        row.set(NEEDS.TEXT, need.text());
        row.set(NEEDS.LOCALE, Columns.tag(need.locale()));
        row.set(NEEDS.OCCUPATION, need.occupation().orElse(null));
        row.set(NEEDS.PROFESSION, need.profession().map(ProfessionId::value).orElse(null));
        row.set(NEEDS.SCHEMA_VERSION, need.schemaVersion().orElse(null));
        row.set(NEEDS.ATTRIBUTES, JsonColumns.attributes(need.attributes()));
        row.set(NEEDS.READINGS, JsonColumns.readings(need.readings()));
        row.set(NEEDS.COUNTRY, need.place().map(PostalCode::country).orElse(null));
        row.set(NEEDS.POSTAL_CODE, need.place().map(PostalCode::code).orElse(null));
        row.set(NEEDS.OWN, need.own().name());
        row.set(NEEDS.ORIGIN, need.origin().name());
        row.set(NEEDS.NOTED_AT, need.notedAt());
        row.set(NEEDS.VERSION, version.number());
        return row;
    }

    private static Need need(Record row) {
        return new Need(
                new NeedId(row.get(NEEDS.ID)),
                new MemberId(row.get(NEEDS.GIVER_ID)),
                row.get(NEEDS.TEXT),
                Columns.locale(row.get(NEEDS.LOCALE)),
                Optional.ofNullable(row.get(NEEDS.OCCUPATION)),
                Optional.ofNullable(row.get(NEEDS.PROFESSION)).map(ProfessionId::new),
                Optional.ofNullable(row.get(NEEDS.SCHEMA_VERSION)),
                JsonColumns.attributes(row.get(NEEDS.ATTRIBUTES)),
                JsonColumns.readings(row.get(NEEDS.READINGS)),
                Columns.place(row.get(NEEDS.COUNTRY), row.get(NEEDS.POSTAL_CODE)),
                GiverCapacity.valueOf(row.get(NEEDS.OWN)),
                Origin.valueOf(row.get(NEEDS.ORIGIN)),
                row.get(NEEDS.NOTED_AT),
                new Version(row.get(NEEDS.VERSION)));
    }
}
