package org.zunft.plugin.dental.cues;

import java.util.regex.Pattern;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.NeedText;

/** Grades of need for orthodontics: the KIG with or without the letter of its group, and the IOTN. */
final class GradeCue implements Cue {

    private static final String TO_GRADE =
            "(?:[ -]?(?:grad|grade|stufe|einstufung|wert|score|level|index))?(?: is| ist| von| of|:)?[ -]?";

    private static final Pattern KIG = Words.pattern("KIG" + TO_GRADE + "(?:[AUSDMOTBKEP][ -]?)?([1-5])");

    private static final Pattern IOTN = Words.pattern("IOTN" + TO_GRADE + "([1-5])[a-z]?");

    @Override
    public void read(NeedText text, Findings findings) {
        grade(KIG, "kig_grade", text, findings);
        grade(IOTN, "iotn", text, findings);
    }

    private static void grade(Pattern pattern, String attribute, NeedText text, Findings findings) {
        var said = Words.said(pattern, text.value());
        if (said.size() == 1) {
            var match = said.getFirst();
            findings.add(attribute, Value.of(Long.parseLong(match.group(1))), Span.of(match));
        }
    }
}
