package org.zunft.plugin.architecture.rules;

import java.util.ArrayList;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.architecture.model.ArchitectureNeed;
import org.zunft.plugin.architecture.model.ArchitectureOffer;

/** A14: the share of what the client wants that the office is known for. */
final class KnownFor extends ArchitectureRule {

    private static final String WISHES = "tags";

    private final TagWords words;

    KnownFor(Figures figures, TagWords words) {
        super("A14", figures);
        this.words = words;
    }

    @Override
    public Verdict judge(ArchitectureNeed need, ArchitectureOffer offer, MatchContext context) {
        if (need.tags().isEmpty()) {
            return Verdict.SILENT;
        }
        var offered = offer.tags();
        if (offered == null) {
            return new Verdict.Unknown(Reason.of("tags.unknown", WISHES, words.named(need.tags())));
        }
        var present = new ArrayList<String>();
        for (var wanted : need.tags()) {
            if (offered.contains(wanted)) {
                present.add(wanted);
            }
        }
        return Verdict.scored(
                (double) present.size() / need.tags().size(),
                present.isEmpty()
                        ? Reason.of("tags.none", WISHES, words.named(need.tags()))
                        : Reason.of("tags.present", WISHES, words.named(present)));
    }
}
