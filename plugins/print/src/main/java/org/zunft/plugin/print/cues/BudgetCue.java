package org.zunft.plugin.print.cues;

import java.util.List;
import java.util.regex.Pattern;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.NeedText;

/** What the client will spend, in euros. A price alone is no budget, and other currencies are not converted. */
final class BudgetCue implements Cue {

    private static final String LIMIT =
            "(?:max(?:\\.|imal)?|höchstens|bis zu|unter|nicht mehr als|nicht über|budget(?: von| ist| liegt"
                    + " bei| beträgt| of| is)?:?|up to|under|at most|no more than)\\s(?:max\\.\\s|ca\\.\\s|etwa\\s|up to\\s)?";

    private static final List<Pattern> PATTERNS = List.of(
            Words.opening(LIMIT + Numbers.NUMBER + "(?:,\\d{2}|,-)?\\s?(?:€|Euro|EUR)(?!\\p{L})"),
            Words.opening(LIMIT + "(?:€|EUR)\\s?" + Numbers.NUMBER + "(?![\\p{N}.,]\\d)"));

    @Override
    public void read(NeedText text, Findings findings) {
        for (var pattern : PATTERNS) {
            var said = pattern.matcher(text.value()).results().toList();
            if (said.size() == 1) {
                Numbers.value(said.getFirst().group(1))
                        .ifPresent(euros -> findings.add("budget", Value.of(euros), Span.of(said.getFirst(), 1)));
            }
        }
    }
}
