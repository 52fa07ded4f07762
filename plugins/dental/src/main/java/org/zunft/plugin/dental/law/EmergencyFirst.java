package org.zunft.plugin.dental.law;

import java.util.List;
import java.util.regex.Pattern;
import org.zunft.api.matching.Reason;
import org.zunft.api.policy.ComplianceRule;
import org.zunft.api.policy.ComplianceVerdict;
import org.zunft.api.text.NeedText;
import org.zunft.plugin.dental.cues.Words;
import org.zunft.plugin.dental.model.DentalNeed;
import org.zunft.plugin.dental.terms.Priority;
import org.zunft.plugin.dental.terms.Procedure;

/**
 * What cannot wait for a referral: a tooth knocked out, bleeding that does not stop, a swelling with fever or with
 * trouble swallowing or breathing. The giver is told to send the client to emergency care before anything else. Said
 * once too often is better than once too seldom, so hints suffice; what is denied does not count.
 */
final class EmergencyFirst implements ComplianceRule<DentalNeed> {

    private static final String SWELLING =
            "(?:an|zu)?geschwoll\\p{L}*|\\p{L}*schwell\\p{L}*|dicke (?:backe|wange)|abs(?:z|c)ess\\p{L}*|swell\\p{L}*|swollen";

    private static final String DANGER =
            "fieber\\p{L}*|schüttelfrost|schluck\\p{L}*|atem\\p{L}*|atmen|luftnot|kiefersperre|mund (?:kaum|nicht) (?:mehr )?öffnen"
                    + "|fever\\p{L}*|swallow\\p{L}*|breath\\p{L}*|open (?:his|her|their|the|my) mouth";

    private static final List<Pattern> LIFE = List.of(
            Words.pattern("(?:" + SWELLING + ")(?=[\\s\\S]{0,120}?(?<!\\p{L})(?:" + DANGER + "))"),
            Words.pattern("(?:" + DANGER + ")(?=[\\s\\S]{0,120}?(?<!\\p{L})(?:" + SWELLING + "))"));

    private static final List<Pattern> BLEEDING = List.of(
            Words.pattern(
                    "(?:nach)?blut(?:et|ung|en)(?=[^.!?]{0,60}?(?:hört (?:einfach |immer noch )?nicht(?: mehr)? auf"
                            + "|nicht (?:zu )?(?:stillen|stoppen)|(?:lässt|läßt) sich nicht|unstillbar|seit stunden))"),
            Words.pattern(
                    "hört (?:es |das |sie |er )?(?:einfach |immer noch )?nicht(?: mehr)? auf zu bluten|unstillbare blutung"),
            Words.pattern("(?:bleed\\p{L}*)(?=[^.!?]{0,60}?(?:(?:not|n['’]t|never) stop\\p{L}*|for hours|uncontroll))"),
            Words.pattern("(?:will not|won['’]t|does not|doesn['’]t|can['’]?t|cannot) stop (?:the )?bleeding"));

    private static final List<Pattern> KNOCKED_OUT = List.of(
            Words.pattern(
                    "(?:aus|heraus|raus)geschlagen\\p{L}*|zahn (?:ist )?komplett (?:raus|draußen)|zahn verloren nach \\p{L}+"),
            Words.pattern("knocked[ -]out|knocked (?:\\p{L}+ ){1,4}?out|avuls\\p{L}*"));

    @Override
    public String id() {
        return "emergency";
    }

    @Override
    public ComplianceVerdict check(DentalNeed need, NeedText text) {
        if (isSaid(LIFE, text)) {
            return new ComplianceVerdict.Advised(Reason.of("emergency.swelling"));
        }
        if (isSaid(BLEEDING, text)) {
            return new ComplianceVerdict.Advised(Reason.of("emergency.bleeding"));
        }
        if (isSaid(KNOCKED_OUT, text)) {
            return new ComplianceVerdict.Advised(Reason.of("emergency.knocked_out"));
        }
        if (need.priority() == Priority.STAT) {
            return new ComplianceVerdict.Advised(
                    Reason.of(need.procedure() == Procedure.TRAUMA ? "emergency.trauma" : "emergency.today"));
        }
        return ComplianceVerdict.CLEAR;
    }

    private static boolean isSaid(List<Pattern> patterns, NeedText text) {
        return patterns.stream()
                .anyMatch(pattern -> !Words.said(pattern, text.value()).isEmpty());
    }
}
