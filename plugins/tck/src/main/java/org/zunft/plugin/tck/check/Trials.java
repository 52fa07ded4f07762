package org.zunft.plugin.tck.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zunft.api.Profession;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.matching.Distance;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.matching.Tally;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.tck.subject.Attempt;
import org.zunft.plugin.tck.subject.KnownContext;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/**
 * Needs, offers and contexts of one profession, read once and paired. What a plugin fails to read is left out here:
 * the check of totality reports it.
 */
final class Trials<N, O> {

    /** The day on which samples are judged; sampled dates lie around it. */
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** Where an offer may be. */
    static final List<MatchContext> CONTEXTS = List.of(
            new KnownContext(TODAY, new Distance.Known(20)),
            new KnownContext(TODAY, new Distance.NotAsked()),
            new KnownContext(TODAY, new Distance.OfferPlaceUnknown()),
            new KnownContext(TODAY, new Distance.Known(900)));

    private static final int MOST_PAIRS = 2_000;

    private final Profession<N, O> profession;
    private final List<Stated<N>> needs;
    private final List<Stated<O>> offers;

    Trials(PluginUnderTest subject, Profession<N, O> profession) {
        this.profession = profession;
        var stock = subject.stock(profession);
        this.needs = stated(stock.needs(), profession::readNeed);
        this.offers = stated(stock.offers(), profession::readOffer);
    }

    /** Attributes and what the profession reads in them. */
    record Stated<T>(Attributes attributes, T typed) {}

    /** A need and an offer to be judged. */
    record Pair<N, O>(Stated<N> need, Stated<O> offer, MatchContext context) {

        String told() {
            return "need " + need.attributes() + " and offer " + offer.attributes();
        }
    }

    /** What one rule said. */
    record Said(String rule, int weight, Verdict verdict) {}

    List<Stated<N>> needs() {
        return needs;
    }

    List<Stated<O>> offers() {
        return offers;
    }

    /** Pairs of every need with offers and of every offer with needs, evenly chosen when there are too many. */
    List<Pair<N, O>> pairs() {
        var pairs = new ArrayList<Pair<N, O>>();
        long all = (long) needs.size() * offers.size();
        long step = Math.max(1, all / MOST_PAIRS);
        // a step that shares no factor with the number of offers visits every offer
        while (step > 1 && gcd(step, offers.size()) > 1) {
            step++;
        }
        for (long at = 0; at < all; at += step) {
            pairs.add(new Pair<>(
                    needs.get((int) (at / offers.size())),
                    offers.get((int) (at % offers.size())),
                    CONTEXTS.get(pairs.size() % CONTEXTS.size())));
        }
        return pairs;
    }

    /** What every rule says; empty when one of them fails. */
    Optional<List<Said>> judge(N need, O offer, MatchContext context) {
        return said(profession.rules(), need, offer, context);
    }

    static <N, O> Optional<List<Said>> said(List<MatchRule<N, O>> rules, N need, O offer, MatchContext context) {
        return Attempt.of(() -> {
                    var said = new ArrayList<Said>();
                    for (MatchRule<N, O> rule : rules) {
                        Verdict verdict = rule.judge(need, offer, context);
                        if (verdict == null) {
                            return null;
                        }
                        said.add(new Said(rule.id(), rule.weight(need), verdict));
                    }
                    return List.copyOf(said);
                })
                .value();
    }

    static int total(List<Said> said) {
        return tally(said).assessment().total();
    }

    static Tally tally(List<Said> said) {
        var tally = new Tally();
        said.forEach(each -> tally.add(each.rule(), each.weight(), each.verdict()));
        return tally;
    }

    private static <T> List<Stated<T>> stated(List<Attributes> attributes, Function<Attributes, T> read) {
        return attributes.stream()
                .flatMap(each ->
                        Attempt.of(() -> read.apply(each)).value().stream().map(typed -> new Stated<>(each, typed)))
                .toList();
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }
}
