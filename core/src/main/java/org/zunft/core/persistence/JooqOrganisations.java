package org.zunft.core.persistence;

import static org.zunft.core.persistence.generated.Tables.ORGANISATIONS;
import static org.zunft.core.persistence.generated.Tables.REGIONS;
import static org.zunft.core.persistence.generated.Tables.TEAMS;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jooq.Record;
import org.zunft.core.organisation.FairnessPolicy;
import org.zunft.core.organisation.Organisation;
import org.zunft.core.organisation.OrganisationTree;
import org.zunft.core.organisation.Organisations;
import org.zunft.core.organisation.Region;
import org.zunft.core.organisation.Team;
import org.zunft.core.place.PostalCode;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.RegionId;
import org.zunft.core.shared.TeamId;
import org.zunft.core.shared.Version;

/** Organisations with their regions and teams in MariaDB. */
@Singleton
public final class JooqOrganisations implements Organisations {

    private final JooqTransactions transactions;

    /** Works in the open transaction. */
    public JooqOrganisations(JooqTransactions transactions) {
        this.transactions = transactions;
    }

    /** The one that was set up first, should there be several. */
    @Override
    public Optional<Organisation> only() {
        return transactions
                .current()
                .selectFrom(ORGANISATIONS)
                .orderBy(ORGANISATIONS.ID)
                .limit(1)
                .fetchOptional(JooqOrganisations::organisation);
    }

    @Override
    public Optional<Organisation> find(OrganisationId organisation) {
        return transactions
                .current()
                .selectFrom(ORGANISATIONS)
                .where(ORGANISATIONS.ID.eq(organisation.value()))
                .fetchOptional(JooqOrganisations::organisation);
    }

    @Override
    public Optional<OrganisationTree> tree(OrganisationId organisation) {
        return find(organisation).map(root -> new OrganisationTree(root, regions(organisation), teams(organisation)));
    }

    @Override
    public Optional<Team> team(OrganisationId organisation, TeamId team) {
        return transactions
                .current()
                .selectFrom(TEAMS)
                .where(TEAMS.ORGANISATION_ID.eq(organisation.value()), TEAMS.ID.eq(team.value()))
                .fetchOptional(JooqOrganisations::team);
    }

    @Override
    public void add(Organisation organisation) {
        Record row = transactions.current().newRecord(ORGANISATIONS);
        row.set(ORGANISATIONS.ID, organisation.id().value());
        row.set(ORGANISATIONS.NAME, organisation.name());
        row.set(ORGANISATIONS.ZONE, organisation.zone().getId());
        row.set(ORGANISATIONS.LOCALE, Columns.tag(organisation.locale()));
        row.set(ORGANISATIONS.FAIRNESS, organisation.fairness().name());
        Insertion.insert(transactions.current(), ORGANISATIONS, row);
    }

    @Override
    public void add(OrganisationId organisation, Region region) {
        Record row = transactions.current().newRecord(REGIONS);
        row.set(REGIONS.ORGANISATION_ID, organisation.value());
        row.set(REGIONS.ID, region.id().value());
        row.set(REGIONS.NAME, region.name());
        Insertion.insert(transactions.current(), REGIONS, row);
    }

    @Override
    public void add(OrganisationId organisation, Team team) {
        Record row = transactions.current().newRecord(TEAMS);
        row.set(TEAMS.ORGANISATION_ID, organisation.value());
        row.set(TEAMS.ID, team.id().value());
        row.set(TEAMS.REGION_ID, team.region().value());
        row.set(TEAMS.NAME, team.name());
        row.set(TEAMS.LOCALE, Columns.tag(team.locale()));
        row.set(TEAMS.COUNTRY, team.place().country());
        row.set(TEAMS.POSTAL_CODE, team.place().code());
        row.set(TEAMS.VERSION, team.version().number());
        Insertion.insert(transactions.current(), TEAMS, row);
    }

    private List<Region> regions(OrganisationId organisation) {
        return transactions
                .current()
                .selectFrom(REGIONS)
                .where(REGIONS.ORGANISATION_ID.eq(organisation.value()))
                .orderBy(REGIONS.NAME, REGIONS.ID)
                .fetch(row -> new Region(new RegionId(row.get(REGIONS.ID)), row.get(REGIONS.NAME)));
    }

    private List<Team> teams(OrganisationId organisation) {
        return transactions
                .current()
                .selectFrom(TEAMS)
                .where(TEAMS.ORGANISATION_ID.eq(organisation.value()))
                .orderBy(TEAMS.NAME, TEAMS.ID)
                .fetch(JooqOrganisations::team);
    }

    private static Organisation organisation(Record row) {
        return new Organisation(
                new OrganisationId(row.get(ORGANISATIONS.ID)),
                row.get(ORGANISATIONS.NAME),
                ZoneId.of(row.get(ORGANISATIONS.ZONE)),
                Columns.locale(row.get(ORGANISATIONS.LOCALE)),
                FairnessPolicy.valueOf(row.get(ORGANISATIONS.FAIRNESS)));
    }

    private static Team team(Record row) {
        return new Team(
                new TeamId(row.get(TEAMS.ID)),
                new RegionId(row.get(TEAMS.REGION_ID)),
                row.get(TEAMS.NAME),
                Columns.locale(row.get(TEAMS.LOCALE)),
                new PostalCode(row.get(TEAMS.COUNTRY), row.get(TEAMS.POSTAL_CODE)),
                new Version(row.get(TEAMS.VERSION)));
    }
}
