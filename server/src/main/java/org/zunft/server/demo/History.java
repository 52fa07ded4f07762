package org.zunft.server.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * A year of referrals among the members of the demo. Pure: the same data, seed and day give the same history. Seven
 * of eight needs stay in the team of their giver when somebody there does such work.
 */
public final class History {

    /** How many referrals a year brings; about twelve a member. */
    public static final int REFERRALS = 1200;

    private static final int DAYS = 365;
    private static final List<String> WHEN_GERMAN = List.of(
            "nächste Woche",
            "noch in diesem Monat",
            "bis Monatsende",
            "in drei Wochen",
            "nach den Ferien",
            "im nächsten Monat",
            "in zehn Tagen",
            "möglichst bald",
            "Ende des Quartals");
    private static final List<String> WHEN_ENGLISH = List.of(
            "next week",
            "by the end of the month",
            "in three weeks",
            "after the holidays",
            "next month",
            "within ten days",
            "soon",
            "before the end of the quarter");

    private final DemoData data;
    private final ZoneId zone;
    private final RandomGenerator chance;

    private History(DemoData data, ZoneId zone, RandomGenerator chance) {
        this.data = data;
        this.zone = zone;
        this.chance = chance;
    }

    /**
     * Makes up the year that ends on a day.
     *
     * @param data who there is and what may be wanted
     * @param seed which of the possible years
     * @param today the day on which it ends
     * @param zone where days begin
     * @return the referrals, oldest first
     */
    public static List<Passing> generate(DemoData data, long seed, LocalDate today, ZoneId zone) {
        return new History(data, zone, new Random(seed)).year(today);
    }

    private List<Passing> year(LocalDate today) {
        Instant now = today.atTime(8, 0).atZone(zone).toInstant();
        List<Passing> passings = new ArrayList<>(REFERRALS);
        while (passings.size() < REFERRALS) {
            Instant at = workingHour(today.minusDays(1 + chance.nextInt(DAYS)));
            passing(at, now).ifPresent(passings::add);
        }
        passings.sort(Comparator.comparing(Passing::at));
        return List.copyOf(passings);
    }

    private Optional<Passing> passing(Instant at, Instant now) {
        DemoTeam team = any(data.teams());
        DemoMember giver = any(team.members());
        DemoNeed need = any(data.needs());
        if (!need.locale().equals(team.locale())) {
            return Optional.empty();
        }
        return receiver(team, giver, need)
                .map(receiver ->
                        new Passing(giver, receiver, need, filled(need), at, new Course(chance, zone, at, now).draw()));
    }

    private Optional<DemoMember> receiver(DemoTeam team, DemoMember giver, DemoNeed need) {
        List<DemoMember> near = doing(need.occupation(), List.of(team), giver);
        List<DemoMember> all = doing(need.occupation(), data.teams(), giver);
        if (all.isEmpty() || giver.occupation().equals(need.occupation())) {
            return Optional.empty();
        }
        return Optional.of(near.isEmpty() || chance.nextInt(8) == 0 ? any(all) : any(near));
    }

    private static List<DemoMember> doing(String occupation, List<DemoTeam> teams, DemoMember giver) {
        return teams.stream()
                .flatMap(team -> team.members().stream())
                .filter(member -> member.occupation().equals(occupation) && !member.equals(giver))
                .toList();
    }

    private Instant workingHour(LocalDate day) {
        LocalDate worked = switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
        return worked.atTime(8 + chance.nextInt(10), chance.nextInt(60), chance.nextInt(60))
                .atZone(zone)
                .toInstant();
    }

    private String filled(DemoNeed need) {
        List<String> when = need.locale().equals(Locale.GERMAN) ? WHEN_GERMAN : WHEN_ENGLISH;
        return need.text()
                .replace("{zahl}", Integer.toString(3 + chance.nextInt(7)))
                .replace("{jahr}", Integer.toString(1962 + chance.nextInt(50)))
                .replace("{wann}", any(when));
    }

    private <T> T any(List<T> values) {
        return values.get(chance.nextInt(values.size()));
    }
}
