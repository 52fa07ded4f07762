package org.zunft.core.need;

import java.util.List;

/**
 * A need with what the law of its profession says of it.
 *
 * @param need as it is stored
 * @param advice what the giver must tell the client, or mend before the need may leave him
 */
public record NotedNeed(Need need, List<Advice> advice) {

    /** Copies the advice. */
    public NotedNeed {
        advice = List.copyOf(advice);
    }

    /** Where it stands. */
    public Standing standing() {
        return advice.stream().anyMatch(each -> each.effect() == Advice.Effect.BLOCK) ? Standing.DRAFT : Standing.READY;
    }

    /** Whether a need may leave its giver. */
    public enum Standing {
        /** It may not: the law keeps it with its giver. */
        DRAFT,
        /** It may be matched and passed on. */
        READY
    }
}
