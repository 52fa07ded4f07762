package org.zunft.plugin.tck.broken;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.zunft.api.matching.Reason;
import org.zunft.api.policy.ComplianceRule;
import org.zunft.api.policy.ComplianceVerdict;
import org.zunft.api.text.NeedText;
import org.zunft.api.text.Passage;
import org.zunft.plugin.tck.sound.Bakery;
import org.zunft.plugin.tck.sound.BreadNeed;

/** Flaws of laws about words. */
public final class BrokenLaw {

    private static final int LONG = 3_000;

    private BrokenLaw() {}

    /** All of them. */
    public static List<Broken> all() {
        var asked = new AtomicInteger();
        return List.of(
                law("gives up on a long text", "for de", text -> {
                    if (text.value().length() > LONG) {
                        throw new IllegalArgumentException("too long");
                    }
                    return ComplianceVerdict.CLEAR;
                }),
                law(
                        "marks what is not there",
                        "beyond the text",
                        text -> text.value().isEmpty()
                                ? ComplianceVerdict.CLEAR
                                : refused(0, text.value().length() + 1)),
                law(
                        "refuses what nobody said",
                        "in an empty text",
                        text -> text.value().isEmpty() ? refused(0, 1) : ComplianceVerdict.CLEAR),
                law(
                        "changes its mind",
                        ", then ",
                        text -> text.value().isEmpty() || asked.incrementAndGet() % 2 == 0
                                ? ComplianceVerdict.CLEAR
                                : refused(0, 1)));
    }

    private static ComplianceVerdict refused(int start, int end) {
        return new ComplianceVerdict.Refused(Reason.of("bread.unknown"), List.of(new Passage(start, end)));
    }

    private static Broken law(String flaw, String told, Function<NeedText, ComplianceVerdict> answer) {
        return Broken.profession("a law that " + flaw, "law", told, new Bakery() {
            @Override
            public List<ComplianceRule<BreadNeed>> complianceRules() {
                return List.of(new Law(answer));
            }
        });
    }

    private record Law(Function<NeedText, ComplianceVerdict> answer) implements ComplianceRule<BreadNeed> {

        @Override
        public String id() {
            return "L7";
        }

        @Override
        public ComplianceVerdict check(BreadNeed need, NeedText text) {
            return answer.apply(text);
        }
    }
}
