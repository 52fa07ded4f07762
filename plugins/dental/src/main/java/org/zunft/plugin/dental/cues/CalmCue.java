package org.zunft.plugin.dental.cues;

import java.util.regex.Pattern;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.NeedText;

/** Fear of treatment, and the sedation wanted against it. How great a great fear is, is not read. */
final class CalmCue implements Cue {

    private static final Pattern SEVERE = Words.pattern(
            "(?:(?:zahn(?:arzt|behandlungs)?|dental|spritzen)?[- ]?)?phobie|(?:angst|zahnarzt)?phobiker(?:in)?|panische[rn]? angst|todesangst|panik(?: vor\\p{L}*| vorm)?(?! mach)"
                    + "|(?:dental |dentist )?phobi[ac]|(?:absolutely )?(?:terrified|petrified) of(?: the| any)? dentists?|panic(?:s|ky)?|panic attacks?");

    private static final Pattern FEAR = Words.pattern(
            "(?:(?:zahnarzt|behandlungs|spritzen)?angst|angstpatient(?:in|en)?|ängstlich(?:e[rsnm]?)?|fürchtet sich|mittlere angst|mäßige angst"
                    + "|(?:dental |moderate(?:ly)? )?(?:anxiety|anxious|fear|nervous|afraid|scared))");

    private static final Pattern HOW_GREAT = Pattern.compile(
            "(?<!\\p{L})(?:(?:sehr )?(?:groß|stark|riesig|extrem|furchtbar|schrecklich|schlimm|massiv|höllisch|wahnsinnig)\\p{L}*|extreme(?:ly)?|severe(?:ly)?|very|terrible|great|huge|intense)\\s$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern FEARLESS = Words.pattern(
            "(?:keine|ohne|null) (?:zahnarzt|behandlungs)?angst|nicht ängstlich|no (?:dental )?(?:anxiety|fear)|not (?:anxious|afraid|nervous|scared)");

    private static final Phrases SEDATION = Phrases.of(
            "general_anaesthesia",
            "(?:voll|allgemein|intubations)?narkose|ITN|allgemeinanästhesie|vollanästhesie|general an(?:a)?esthe(?:tic|sia)|(?-i:GA)|put (?:fully )?to sleep|fully asleep",
            "nitrous_oxide",
            "lachgas(?:sedierung|behandlung)?|nitrous oxide|laughing gas|happy gas",
            "iv_sedation",
            "dämmerschlaf(?:narkose)?|analgosedierung|(?:i\\.?v\\.?[ -]?|intravenöse )sedierung|(?:i\\.?v\\.?|intravenous|conscious)[ -]sedation|twilight (?:sleep|sedation|an(?:a)?esthe(?:tic|sia))");

    private static final Pattern NO_SEDATION = Words.pattern(
            "(?:ohne|keine) (?:voll)?narkose|no general an(?:a)?esthe(?:tic|sia)|without (?:any )?(?:sedation|general an(?:a)?esthe(?:tic|sia))|(?:ohne|keine) sedierung|no sedation");

    private static final Pattern MUST_BEFORE = Pattern.compile(
            "(?<!\\p{L})(?:nur|ausschließlich|unbedingt|zwingend|only|must be(?: done)?|has to be(?: done)?|only possible)\\s(?:noch\\s)?(?:(?:in|unter|mit|per|under|with)\\s(?:einer\\s|a\\s)?)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern MUST_AFTER = Pattern.compile(
            "^\\s(?:ist |is |wäre )?(?:zwingend|unbedingt|unumgänglich|ein muss|pflicht|nötig|erforderlich|notwendig|essential|required|a must|necessary|indispensable)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void read(NeedText text, Findings findings) {
        anxiety(text.value(), findings);
        var said = SEDATION.said(text.value());
        if (said.size() == 1) {
            said.forEach((code, span) -> {
                findings.add("sedation", Value.of(code), span);
                if (MUST_BEFORE
                                .matcher(Words.before(text.value(), span.start()))
                                .find()
                        || MUST_AFTER
                                .matcher(Words.after(text.value(), span.end()))
                                .find()) {
                    findings.add("sedation_must", Value.of(true), span);
                }
            });
        } else if (said.isEmpty()) {
            var none = NO_SEDATION.matcher(text.value()).results().findFirst();
            none.ifPresent(match -> findings.add("sedation", Value.of("none"), Span.of(match)));
        }
    }

    private static void anxiety(String text, Findings findings) {
        var severe = Words.said(SEVERE, text);
        if (!severe.isEmpty()) {
            findings.add("anxiety", Value.of("severe_phobia"), Span.of(severe.getFirst()));
            return;
        }
        var fear = Words.said(FEAR, text).stream().findFirst();
        if (fear.isPresent()) {
            fear.filter(match -> !HOW_GREAT
                            .matcher(Words.before(text, match.start()))
                            .find())
                    .ifPresent(match -> findings.add("anxiety", Value.of("moderate"), Span.of(match)));
            return;
        }
        FEARLESS.matcher(text)
                .results()
                .findFirst()
                .ifPresent(match -> findings.add("anxiety", Value.of("none"), Span.of(match)));
    }
}
