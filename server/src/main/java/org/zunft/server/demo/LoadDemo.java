package org.zunft.server.demo;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.zunft.core.access.AccessToken;
import org.zunft.core.access.AccessTokens;
import org.zunft.core.access.Passwords;
import org.zunft.core.access.TokenSecret;
import org.zunft.core.organisation.FairnessPolicy;
import org.zunft.core.organisation.Member;
import org.zunft.core.organisation.Members;
import org.zunft.core.organisation.Organisation;
import org.zunft.core.organisation.OrganisationRole;
import org.zunft.core.organisation.Organisations;
import org.zunft.core.organisation.Region;
import org.zunft.core.organisation.Team;
import org.zunft.core.organisation.TeamRole;
import org.zunft.core.place.PostalCode;
import org.zunft.core.shared.IdSource;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.RegionId;
import org.zunft.core.shared.TeamId;
import org.zunft.core.shared.Transactions;
import org.zunft.core.shared.Version;

/** Fills an empty server with the demo organisation, whole or not at all. */
@Singleton
public final class LoadDemo {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Duration TOKEN_LIFE = Duration.ofDays(365);
    private static final int ORDINARY_SIGN_INS = 2;

    private final Transactions transactions;
    private final Organisations organisations;
    private final Members members;
    private final DemoPeople people;
    private final DemoReferrals referrals;
    private final Passwords passwords;
    private final AccessTokens tokens;
    private final IdSource ids;
    private final InstantSource time;

    /** Loads demos. */
    LoadDemo(
            Transactions transactions,
            Organisations organisations,
            Members members,
            DemoPeople people,
            DemoReferrals referrals,
            Passwords passwords,
            AccessTokens tokens,
            IdSource ids,
            InstantSource time) {
        this.transactions = transactions;
        this.organisations = organisations;
        this.members = members;
        this.people = people;
        this.referrals = referrals;
        this.passwords = passwords;
        this.tokens = tokens;
        this.ids = ids;
        this.time = time;
    }

    /** What comes of it. */
    public sealed interface Outcome {

        /**
         * The demo is there.
         *
         * @param signIns whom visitors may play; the secrets are told here and never again
         */
        record Loaded(List<SignIn> signIns) implements Outcome {}

        /** The server has an organisation already; nothing was changed. */
        record NotEmpty() implements Outcome {}
    }

    /**
     * Loads the demo.
     *
     * @param seed which of the possible years to make up
     * @param secrets where passwords and tokens come from
     */
    public Outcome handle(long seed, Secrets secrets) {
        Instant now = time.instant();
        LocalDate today = now.atZone(ZONE).toLocalDate();
        DemoData data = DemoData.read();
        List<Passing> history = History.generate(data, seed, today, ZONE);
        return transactions.write(() -> {
            if (organisations.only().isPresent()) {
                return new Outcome.NotEmpty();
            }
            var organisation = new Organisation(
                    new OrganisationId(ids.next()),
                    "Zunft zum Beispiel e. V. (erfunden)",
                    ZONE,
                    Locale.GERMAN,
                    FairnessPolicy.TAKE_TURNS);
            organisations.add(organisation);
            var stored = new DemoIds();
            List<SignIn> signIns = new ArrayList<>();
            signIns.add(office(organisation.id(), now, secrets));
            for (Map.Entry<DemoTeam, Team> each : teams(organisation.id(), data).entrySet()) {
                for (DemoMember person : each.getKey().members()) {
                    people.store(organisation.id(), each.getValue(), person, today, now, stored);
                }
                signIns.addAll(signIns(organisation.id(), each.getKey(), stored, now, secrets));
            }
            history.forEach(passing -> referrals.store(organisation.id(), passing, stored, ZONE));
            return new Outcome.Loaded(List.copyOf(signIns));
        });
    }

    private Map<DemoTeam, Team> teams(OrganisationId organisation, DemoData data) {
        Map<DemoTeam, Team> teams = new LinkedHashMap<>();
        for (DemoTeam planned : data.teams()) {
            var region = new Region(new RegionId(ids.next()), planned.region());
            organisations.add(organisation, region);
            var team = new Team(
                    new TeamId(ids.next()),
                    region.id(),
                    planned.name(),
                    planned.locale(),
                    planned.place(),
                    Version.FIRST);
            organisations.add(organisation, team);
            teams.put(planned, team);
        }
        return teams;
    }

    private SignIn office(OrganisationId organisation, Instant now, Secrets secrets) {
        var office = new Member(
                new MemberId(ids.next()),
                "Gundula",
                "Amtsberger-Muster",
                "Geschäftsstelle (erfunden)",
                "buero@zunft.example",
                "",
                new PostalCode("DE", "90403"),
                List.of(Locale.GERMAN, Locale.ENGLISH),
                Locale.GERMAN,
                OrganisationRole.OFFICE,
                Version.FIRST);
        members.add(organisation, office);
        return signIn(organisation, office, "office", now, secrets);
    }

    /** The lead of a team and the first two others, who are printers and dentists of the golden cases. */
    private List<SignIn> signIns(
            OrganisationId organisation, DemoTeam team, DemoIds stored, Instant now, Secrets secrets) {
        List<SignIn> signIns = new ArrayList<>();
        team.members().stream()
                .filter(person -> person.role() == TeamRole.TEAM_LEAD)
                .forEach(lead -> signIns.add(
                        signIn(organisation, stored.member(lead), "team lead, " + team.name(), now, secrets)));
        team.members().stream()
                .filter(person -> person.role() == TeamRole.MEMBER)
                .limit(ORDINARY_SIGN_INS)
                .forEach(person -> signIns.add(
                        signIn(organisation, stored.member(person), "member, " + team.name(), now, secrets)));
        return signIns;
    }

    private SignIn signIn(OrganisationId organisation, Member member, String part, Instant now, Secrets secrets) {
        String password = secrets.password();
        TokenSecret token = secrets.token();
        passwords.put(organisation, member.id(), secrets.hashOfPassword(password));
        tokens.add(new AccessToken(
                ids.next(),
                organisation,
                member.id(),
                AccessToken.Kind.API,
                "demo",
                token.hash(),
                now,
                now.plus(TOKEN_LIFE),
                Optional.empty()));
        return new SignIn(member.id(), member.fullName(), part, member.email(), password, token.text());
    }
}
