package org.zunft.core.persistence;

import static org.zunft.core.persistence.generated.Tables.MEMBERS;
import static org.zunft.core.persistence.generated.Tables.MEMBERSHIPS;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.zunft.core.organisation.Member;
import org.zunft.core.organisation.Members;
import org.zunft.core.organisation.OrganisationRole;
import org.zunft.core.place.PostalCode;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.Page;
import org.zunft.core.shared.PageRequest;
import org.zunft.core.shared.TeamId;
import org.zunft.core.shared.Version;

/** Members in MariaDB. */
@Singleton
public final class JooqMembers implements Members {

    private final JooqTransactions transactions;
    private final InstantSource time;

    /**
     * Works in the open transaction.
     *
     * @param time when members change
     */
    public JooqMembers(JooqTransactions transactions, InstantSource time) {
        this.transactions = transactions;
        this.time = time;
    }

    @Override
    public Optional<Member> find(OrganisationId organisation, MemberId member) {
        return transactions
                .current()
                .selectFrom(MEMBERS)
                .where(MEMBERS.ORGANISATION_ID.eq(organisation.value()), MEMBERS.ID.eq(member.value()))
                .fetchOptional(JooqMembers::member);
    }

    @Override
    public List<Member> find(OrganisationId organisation, Collection<MemberId> members) {
        return transactions
                .current()
                .selectFrom(MEMBERS)
                .where(
                        MEMBERS.ORGANISATION_ID.eq(organisation.value()),
                        MEMBERS.ID.in(members.stream().map(MemberId::value).toList()))
                .fetch(JooqMembers::member);
    }

    @Override
    public Optional<Member> byEmail(OrganisationId organisation, String email) {
        return transactions
                .current()
                .selectFrom(MEMBERS)
                .where(MEMBERS.ORGANISATION_ID.eq(organisation.value()), MEMBERS.EMAIL.eq(email))
                .fetchOptional(JooqMembers::member);
    }

    @Override
    public Page<Member> list(OrganisationId organisation, Optional<TeamId> team, PageRequest page) {
        List<Member> fetched = transactions
                .current()
                .selectFrom(MEMBERS)
                .where(
                        MEMBERS.ORGANISATION_ID.eq(organisation.value()),
                        team.map(JooqMembers::belongsTo).orElseGet(DSL::noCondition),
                        Keyset.after(MEMBERS.ID, page))
                .orderBy(MEMBERS.ID)
                .limit(Keyset.limit(page))
                .fetch(JooqMembers::member);
        return Keyset.page(fetched, page, member -> member.id().value());
    }

    @Override
    public void add(OrganisationId organisation, Member member) {
        Insertion.insert(transactions.current(), MEMBERS, row(organisation, member));
    }

    @Override
    public void addAll(OrganisationId organisation, Collection<Member> members) {
        Insertion.insertAll(
                transactions.current(),
                MEMBERS,
                members.stream().map(member -> row(organisation, member)).toList());
    }

    @Override
    public boolean replace(OrganisationId organisation, Member member, Version read) {
        Record changes = changes(member, read.next());
        return Duplicates.named(() -> transactions
                        .current()
                        .update(MEMBERS)
                        .set(changes)
                        .where(
                                MEMBERS.ORGANISATION_ID.eq(organisation.value()),
                                MEMBERS.ID.eq(member.id().value()),
                                MEMBERS.VERSION.eq(read.number()))
                        .execute())
                == 1;
    }

    private static Condition belongsTo(TeamId team) {
        return DSL.exists(DSL.selectOne()
                .from(MEMBERSHIPS)
                .where(
                        MEMBERSHIPS.ORGANISATION_ID.eq(MEMBERS.ORGANISATION_ID),
                        MEMBERSHIPS.TEAM_ID.eq(team.value()),
                        MEMBERSHIPS.MEMBER_ID.eq(MEMBERS.ID),
                        MEMBERSHIPS.LEFT_ON.isNull()));
    }

    private Record row(OrganisationId organisation, Member member) {
        Record row = changes(member, member.version());
        row.set(MEMBERS.ORGANISATION_ID, organisation.value());
        row.set(MEMBERS.ID, member.id().value());
        return row;
    }

    private Record changes(Member member, Version version) {
        Record row = transactions.current().newRecord(MEMBERS);
        row.set(MEMBERS.GIVEN_NAME, member.givenName());
        row.set(MEMBERS.FAMILY_NAME, member.familyName());
        row.set(MEMBERS.FIRM, member.firm());
        row.set(MEMBERS.EMAIL, member.email());
        row.set(MEMBERS.PHONE, member.phone());
        row.set(MEMBERS.COUNTRY, member.place().country());
        row.set(MEMBERS.POSTAL_CODE, member.place().code());
        row.set(MEMBERS.LANGUAGES, Columns.tags(member.languages()));
        row.set(MEMBERS.LOCALE, Columns.tag(member.locale()));
        row.set(MEMBERS.ROLE, member.role().name());
        row.set(MEMBERS.CHANGED_AT, time.instant());
        row.set(MEMBERS.VERSION, version.number());
        return row;
    }

    private static Member member(Record row) {
        return new Member(
                new MemberId(row.get(MEMBERS.ID)),
                row.get(MEMBERS.GIVEN_NAME),
                row.get(MEMBERS.FAMILY_NAME),
                row.get(MEMBERS.FIRM),
                row.get(MEMBERS.EMAIL),
                row.get(MEMBERS.PHONE),
                new PostalCode(row.get(MEMBERS.COUNTRY), row.get(MEMBERS.POSTAL_CODE)),
                Columns.locales(row.get(MEMBERS.LANGUAGES)),
                Columns.locale(row.get(MEMBERS.LOCALE)),
                OrganisationRole.valueOf(row.get(MEMBERS.ROLE)),
                new Version(row.get(MEMBERS.VERSION)));
    }
}
