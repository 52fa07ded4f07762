package org.zunft.plugin.tck.broken;

import java.util.List;
import java.util.stream.Stream;
import org.zunft.api.matching.MatchRule;
import org.zunft.plugin.tck.sound.Bakery;
import org.zunft.plugin.tck.sound.BreadNeed;
import org.zunft.plugin.tck.sound.BreadOffer;
import org.zunft.plugin.tck.sound.BreadRule;
import org.zunft.plugin.tck.sound.Rules;

/** A bakery with another rule: in the place of the sound one of the same id, else after them. */
final class RulesBakery extends Bakery {

    private final List<MatchRule<BreadNeed, BreadOffer>> rules;

    private RulesBakery(List<MatchRule<BreadNeed, BreadOffer>> rules) {
        this.rules = List.copyOf(rules);
    }

    static RulesBakery with(MatchRule<BreadNeed, BreadOffer> other) {
        return new RulesBakery(Stream.concat(
                        Rules.ALL.stream().filter(rule -> !rule.id().equals(other.id())), Stream.of(other))
                .toList());
    }

    static RulesBakery with(String id, int weight, BreadRule.Judge judge) {
        return with(new BreadRule(id, weight, judge));
    }

    static RulesBakery alsoWith(MatchRule<BreadNeed, BreadOffer> other) {
        return new RulesBakery(
                Stream.concat(Rules.ALL.stream(), Stream.of(other)).toList());
    }

    @Override
    public List<MatchRule<BreadNeed, BreadOffer>> rules() {
        return rules;
    }
}
