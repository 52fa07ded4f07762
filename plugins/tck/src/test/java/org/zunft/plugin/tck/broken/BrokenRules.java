package org.zunft.plugin.tck.broken;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.zunft.api.Service;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.matching.Argument;
import org.zunft.api.matching.Distance;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.api.policy.ComplianceRule;
import org.zunft.api.policy.ComplianceVerdict;
import org.zunft.api.text.NeedText;
import org.zunft.plugin.tck.sound.Bakery;
import org.zunft.plugin.tck.sound.BreadNeed;
import org.zunft.plugin.tck.sound.BreadOffer;
import org.zunft.plugin.tck.sound.BreadRule;

/** Flaws of reading and judging. The rare ones show only in needs no golden case has. */
public final class BrokenRules {

    private static final long RARE = 5_000;

    private BrokenRules() {}

    /** All of them. */
    public static List<Broken> all() {
        return Stream.of(failing(), changing(), talking(), guessing())
                .flatMap(List::stream)
                .toList();
    }

    @SuppressWarnings("NullAway") // a null verdict is one of the flaws
    private static List<Broken> failing() {
        return List.of(
                rule("throws for many loaves", "total", "rule B9 threw", (need, offer, context) -> {
                    if (need.loaves() > RARE) {
                        throw new IllegalStateException("too many loaves");
                    }
                    return Verdict.SILENT;
                }),
                rule(
                        "answers null",
                        "total",
                        "rule B9 answered null",
                        (need, offer, context) -> need.loaves() > RARE ? null : Verdict.SILENT),
                Broken.profession("weighs too much", "total", "has weight 101", RulesBakery.with(new MatchRule<>() {
                    @Override
                    public String id() {
                        return "B9";
                    }

                    @Override
                    public int weight(BreadNeed need) {
                        return need.loaves() > RARE ? 101 : 1;
                    }

                    @Override
                    public Verdict judge(BreadNeed need, BreadOffer offer, MatchContext context) {
                        return Verdict.SILENT;
                    }
                })),
                Broken.profession("cannot read a postal code", "total", "readNeed threw", new Bakery() {
                    @Override
                    public BreadNeed readNeed(Attributes attributes) {
                        attributes.text("postal_code").ifPresent(code -> {
                            throw new IllegalArgumentException("no postal codes here");
                        });
                        return super.readNeed(attributes);
                    }
                }),
                Broken.profession(
                        "wants a service it does not have",
                        "total",
                        "a service that services() does not",
                        new Bakery() {
                            @Override
                            public Set<Service> servicesWanted(BreadNeed need) {
                                return Set.of(new Service("cake"));
                            }
                        }));
    }

    private static List<Broken> changing() {
        int[] calls = {0};
        return List.of(
                rule(
                        "answers otherwise the second time",
                        "deterministic",
                        "judged again",
                        (need, offer, context) -> need.loaves() > RARE && calls[0]++ % 3 == 0
                                ? new Verdict.Notice(Reason.of("bread.unknown"))
                                : Verdict.SILENT),
                rule(
                        "asks on which thread it runs",
                        "deterministic",
                        "another thread",
                        (need, offer, context) ->
                                Thread.currentThread().getName().startsWith("pool")
                                        ? new Verdict.Notice(Reason.of("bread.unknown"))
                                        : Verdict.SILENT),
                Broken.profession(
                        "depends on the order of attributes", "deterministic", "stated in another order", new Bakery() {
                            @Override
                            public BreadNeed readNeed(Attributes attributes) {
                                BreadNeed need = super.readNeed(attributes);
                                boolean dueFirst = attributes.values().keySet().stream()
                                        .findFirst()
                                        .filter("due"::equals)
                                        .isPresent();
                                return dueFirst ? new BreadNeed(need.bread(), 0, need.due()) : need;
                            }
                        }));
    }

    private static List<Broken> talking() {
        return List.of(
                reason("gives a reason without message", "is no message in", Reason.of("nowhere")),
                reason("leaves out an argument", "with bread = null", Reason.of("bread.baked")),
                reason(
                        "gives words where a number belongs",
                        "needs a number",
                        Reason.of("capacity.stated", "loaves", Argument.of("many"))
                                .with("most", 1)),
                reason(
                        "names a term without a word",
                        "term.spelt is missing",
                        Reason.of("bread.baked", "bread", new Argument.Term("spelt"))),
                Broken.profession("a demand of law without message", "reasons", "is no message in", new Bakery() {
                    @Override
                    public List<ComplianceRule<BreadNeed>> complianceRules() {
                        return List.of(new Forbidden());
                    }
                }));
    }

    private static List<Broken> guessing() {
        return List.of(
                rule(
                        "scores what nobody asked for",
                        "silence",
                        "a need that states nothing",
                        (need, offer, context) -> asksNothing(need) && offer.organic() != null
                                ? new Verdict.Scored(600, Reason.of("bread.unknown"))
                                : Verdict.SILENT),
                Broken.profession(
                        "takes silence for a no",
                        "unknown",
                        "rule B2 answers Excluded",
                        RulesBakery.with(
                                "B2",
                                15,
                                (need, offer, context) -> need.loaves() > 0 && offer.mostLoaves() == 0
                                        ? new Verdict.Excluded(Reason.of("capacity.unknown"))
                                        : soundCapacity(need, offer, context))),
                Broken.profession(
                        "lets silence pass",
                        "hiding",
                        "leaves out most_loaves",
                        RulesBakery.with(
                                "B2",
                                15,
                                (need, offer, context) -> offer.mostLoaves() == 0
                                        ? Verdict.SILENT
                                        : soundCapacity(need, offer, context))),
                Broken.profession(
                        "likes bakers from far away",
                        "distance",
                        "the total rises",
                        RulesBakery.with(
                                "B3",
                                5,
                                (need, offer, context) ->
                                        context.distance() instanceof Distance.Known(int kilometres) && kilometres > 300
                                                ? new Verdict.Scored(500, Reason.of("near.unknown"))
                                                : sound("B3").judge(need, offer, context))));
    }

    private static Verdict soundCapacity(BreadNeed need, BreadOffer offer, MatchContext context) {
        return sound("B2").judge(need, offer, context);
    }

    private static MatchRule<BreadNeed, BreadOffer> sound(String id) {
        return new Bakery()
                .rules().stream()
                        .filter(rule -> rule.id().equals(id))
                        .findFirst()
                        .orElseThrow();
    }

    private static boolean asksNothing(BreadNeed need) {
        return need.bread() == null && need.loaves() == 0 && need.due() == null;
    }

    private static Broken rule(String flaw, String check, String told, BreadRule.Judge judge) {
        return Broken.profession("a rule that " + flaw, check, told, RulesBakery.with("B9", 5, judge));
    }

    private static Broken reason(String flaw, String told, Reason reason) {
        return rule(
                flaw,
                "reasons",
                told,
                (need, offer, context) -> need.loaves() > RARE ? new Verdict.Notice(reason) : Verdict.SILENT);
    }

    /** Forbids large orders. */
    private record Forbidden() implements ComplianceRule<BreadNeed> {

        @Override
        public String id() {
            return "L1";
        }

        @Override
        public ComplianceVerdict check(BreadNeed need, NeedText text) {
            return need.loaves() > RARE ? new ComplianceVerdict.Blocked(Reason.of("nowhere")) : ComplianceVerdict.CLEAR;
        }
    }
}
