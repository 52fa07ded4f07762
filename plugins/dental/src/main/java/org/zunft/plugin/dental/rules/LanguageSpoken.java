package org.zunft.plugin.dental.rules;

import java.util.ArrayList;
import java.util.List;
import org.zunft.api.matching.Argument;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.dental.model.DentalNeed;
import org.zunft.plugin.dental.model.DentalNeed.Strength;
import org.zunft.plugin.dental.model.DentalOffer;
import org.zunft.plugin.dental.terms.Language;

/** D9: a language client and practice share; its regional form does not matter. */
final class LanguageSpoken extends DentalRule {

    LanguageSpoken(Figures figures) {
        super("D9", figures.whole("weight.D9"));
    }

    @Override
    public Verdict judge(DentalNeed need, DentalOffer offer, MatchContext context) {
        if (need.languages().isEmpty()) {
            return Verdict.SILENT;
        }
        var spoken = offer.languages();
        if (spoken == null) {
            return new Verdict.Unknown(reason("language.unknown", need.languages()));
        }
        var shared = new ArrayList<String>();
        for (var wanted : need.languages()) {
            if (spoken.contains(wanted)) {
                shared.add(wanted);
            }
        }
        if (!shared.isEmpty()) {
            return new Verdict.Scored(Scale.FULL, reason("language.shared", shared));
        }
        return need.languagesAre() == Strength.MUST
                ? new Verdict.Excluded(reason("language.must_missing", need.languages()))
                : new Verdict.Scored(0, reason("language.none", need.languages()));
    }

    private static Reason reason(String key, List<String> tags) {
        return Reason.of(key, "languages", named(tags));
    }

    /** Languages by name; by their tags when one of them has no name here. */
    private static Argument named(List<String> tags) {
        var codes = tags.stream()
                .flatMap(tag -> Language.of(tag).stream())
                .map(Language::code)
                .toList();
        return codes.size() == tags.size() ? new Argument.Terms(codes) : Argument.of(String.join(", ", tags));
    }
}
