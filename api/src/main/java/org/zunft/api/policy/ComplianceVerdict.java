package org.zunft.api.policy;

import java.util.List;
import org.zunft.api.matching.Reason;
import org.zunft.api.text.Passage;

/** What a compliance rule says of a need. */
public sealed interface ComplianceVerdict {

    /** Nothing stands against it. */
    record Clear() implements ComplianceVerdict {}

    /**
     * The need may be kept as a draft, but does not leave its giver until this is mended.
     *
     * @param reason what is missing or forbidden
     */
    record Blocked(Reason reason) implements ComplianceVerdict {}

    /**
     * The text names what must not be kept at all. It is not stored until the passages are gone.
     *
     * @param reason what is forbidden
     * @param passages where it stands; at least one, each within the text
     */
    record Refused(Reason reason, List<Passage> passages) implements ComplianceVerdict {

        /** @throws IllegalArgumentException if no passage is named */
        public Refused {
            passages = List.copyOf(passages);
            if (passages.isEmpty()) {
                throw new IllegalArgumentException("Words that are refused stand somewhere");
            }
        }
    }

    /**
     * The need may leave, but the giver must be told first.
     *
     * @param reason what to tell
     */
    record Advised(Reason reason) implements ComplianceVerdict {}

    /** The verdict of a rule that finds nothing. */
    Clear CLEAR = new Clear();
}
