package org.zunft.plugin.dental.cues;

import java.util.ArrayList;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.NeedText;

/** What a client needs to get in and to be understood, and whether the dentist must come to him. */
final class AccessCue implements Cue {

    private static final Phrases ACCESS = Phrases.of(
            "wheelchair_wc",
            "(?:rollstuhlgerecht|barrierefrei|behindertengerecht)e[snrm]? (?:WC|toilette)s?|(?:rollstuhl|behinderten)-?(?:WC|toilette)"
                    + "|(?:wheelchair[ -])?accessible (?:WC|toilets?|loo|bathroom)|disabled (?:WC|toilet|loo)|wheelchair (?:WC|toilet)",
            "sign_language",
            "gebärden(?:sprache|sprachlich\\p{L}*|dolmetsch\\p{L}*)|ÖGS|(?-i:DGS)|sign language|(?-i:BSL)",
            "step_free",
            "barrierefrei(?:e[rsnm]?)?(?: zugang| zugänglich| praxis)?|stufenlos(?:e[rsnm]?)?(?: zugang| zugänglich)?|ebenerdig(?:e[rsnm]?)?|rollstuhlgerecht(?:e[rsnm]?)?|rollstuhltauglich\\p{L}*"
                    + "|rollstuhl(?:fahrer(?:in)?|zugang)?|rollator|(?:mit )?(?:aufzug|fahrstuhl)|keine (?:treppen|stufen)|kann keine (?:treppen|stufen) steigen"
                    + "|step[ -]free(?: access)?|wheelchairs?(?: user| access(?:ible)?| ramp)?|no (?:stairs|steps)|cannot climb stairs|(?:has a |with a )?lift access");

    private static final Phrases VISIT = Phrases.of(
            "home_visit",
            "hausbesuch[es]?|hausbesuche|bettlägerig\\p{L}*|(?:ins|im) (?:pflege|alten|senioren)heim (?:kommt|kommen|behandel\\p{L}*)|(?:nach hause|zu ihr|zu ihm|zu uns nach hause) komm(?:t|en)"
                    + "|kann (?:das|ihr|sein) (?:haus|bett|heim|zimmer|wohnung) nicht (?:mehr )?verlassen|nicht (?:mehr )?(?:transportfähig|gehfähig)|kommt nicht (?:mehr )?aus dem haus"
                    + "|home visits?|house calls?|bed-?ridden|house-?bound|(?:cannot|can['’]?t|unable to) leave (?:the|his|her|their) (?:house|home|bed|room|flat)|visit (?:him|her|them) at home");

    @Override
    public void read(NeedText text, Findings findings) {
        var access = ACCESS.said(text.value());
        if (!access.isEmpty()) {
            var span = access.values().stream().reduce(Span::to).orElseThrow();
            findings.add("access", Value.of(new ArrayList<>(access.keySet())), span);
        }
        VISIT.theOne(text.value()).ifPresent(one -> findings.add("home_visit", Value.of(true), one.getValue()));
    }
}
