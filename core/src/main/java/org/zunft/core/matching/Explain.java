package org.zunft.core.matching;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zunft.api.ProfessionId;
import org.zunft.api.matching.Assessment;
import org.zunft.api.matching.Part;
import org.zunft.core.profession.Wording;

/** Writes assessments as sentences. */
@Singleton
public final class Explain {

    private final Wording wording;

    /** Explains in given words. */
    public Explain(Wording wording) {
        this.wording = wording;
    }

    /** What each rule said, in some languages. */
    public Explanation explain(Optional<ProfessionId> profession, Assessment assessment, List<Locale> locales) {
        return new Explanation(
                assessment.total(),
                assessment.parts().stream()
                        .map(part -> line(profession, part, locales))
                        .toList());
    }

    private Explanation.Line line(Optional<ProfessionId> profession, Part part, List<Locale> locales) {
        Map<Locale, String> sentences = locales.stream()
                .collect(Collectors.toMap(
                        locale -> locale, locale -> wording.sentence(profession, part.reason(), locale)));
        return new Explanation.Line(part.rule(), part.kind(), part.weight(), part.value(), sentences);
    }
}
