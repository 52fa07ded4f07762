package org.zunft.plugin.tck.check;

import java.util.List;
import org.zunft.api.matching.Verdict;

/** The single verdicts in what a rule said. */
final class VerdictParts {

    private VerdictParts() {}

    /** The verdict itself, or those it consists of. */
    static List<Verdict> of(Verdict verdict) {
        return verdict instanceof Verdict.Several several ? several.verdicts() : List.of(verdict);
    }
}
