package org.zunft.core.need;

import java.util.List;
import org.zunft.api.matching.Reason;
import org.zunft.api.text.Passage;

/**
 * What the law of the profession says of a need.
 *
 * @param rule the id of the rule
 * @param effect whether the need may leave its giver
 * @param reason what to tell or mend
 * @param passages words that must not be kept at all; a need that holds any is not stored
 */
public record Advice(String rule, Effect effect, Reason reason, List<Passage> passages) {

    /** Copies the passages. */
    public Advice {
        passages = List.copyOf(passages);
    }

    /** Whether the text holds words that must not be kept. */
    public boolean refusesText() {
        return !passages.isEmpty();
    }

    /** Whether the need may leave its giver. */
    public enum Effect {
        /** It may, but the giver must tell the client. */
        TELL,
        /** It may not until this is mended. */
        BLOCK
    }
}
