package org.zunft.plugin.dental.cues;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.NeedText;
import org.zunft.plugin.dental.terms.AgeBand;

/** How old the client is, as a band. Two ages in different bands are of two people, and then none is read. */
final class AgeCue implements Cue {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final int OLDEST = 110;

    static final String CHILD =
            "kind|kleine[rn]?|bub|junge[n]?|mädchen|tochter|töchterchen|sohn|enkel(?:in|kind|sohn|tochter)?|jugendliche[rn]?"
                    + "|schüler(?:in)?|child|kid|boy|girl|son|daughter|grandson|granddaughter|teenager|teen";

    private static final String PERSON = "(?:" + CHILD
            + "|mann|frau|mutter|vater|mama|papa|oma|opa|großmutter|großvater|tante|onkel|bruder|schwester"
            + "|patient(?:in)?|kund(?:e|in)|mandant(?:in)?|klient(?:in)?|nachbar(?:in)?|mitarbeiter(?:in)?|kolleg(?:e|in)|angestellte[r]?|auszubildende[r]?|azubi|lehrling"
            + "|freund(?:in)?|bekannte[r]?|erwachsene[rn]?|rentner(?:in)?|senior(?:in)?|student(?:in)?|dame|herr|bewohner(?:in)?|schwiegermutter|schwiegervater"
            + "|man|woman|lady|gentleman|mother|father|mum|dad|wife|husband|brother|sister|client|patient|neighbour|colleague|employee"
            + "|friend|adult|pensioner|student|grandmother|grandfather|nephew|niece|neffe|nichte|rollstuhlfahrer(?:in)?|she|he|sie|er)";

    private static final String NO_UNIT =
            "(?!\\d|[.,]\\d|\\s?(?:km|m\\b|min|uhr|euro|€|%|monat|woche|tag|stund|mm|cm|zähn|month|week|day|hour|teeth|kinder|mal\\b|[–/-]\\s?\\d))";

    private static final List<Pattern> YEARS = List.of(
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.,])(\\d{1,3})(?:\\s?J\\.|[ -]?jährig\\p{L}*|\\s?Jahren? (?:jung|alt)|[ -]years?[ -]olds?|\\s?years of age|\\s?y/?o\\b"
                            + "|\\s?yrs?\\.? old)",
                    FLAGS),
            Pattern.compile(
                    "(?<!(?:seit|vor|nach|für|in|alle|über|letzten|nächsten|schon|etwa|for|since|last|past|next) )(?<![\\p{L}\\p{N}.,])(\\d{1,3})\\s?(?:Jahre|years|J)(?=\\s?(?:[,;.)]|$))",
                    FLAGS),
            Pattern.compile("(?<!\\p{L})" + PERSON + "\\s?\\((\\d{1,2})\\)", FLAGS),
            Pattern.compile(
                    "(?<!\\p{L})" + PERSON
                            + "(?:['’]s)?,?\\s(?:ist |is |wird |aged |of |im Alter von |mit )?(?:jetzt |schon |gerade |now )?(\\d{1,2})(?=\\s?[,;.)]|\\s(?:und|and|with|mit|who|die|der|GKV|PKV)|$)"
                            + NO_UNIT,
                    FLAGS),
            Pattern.compile("(?<!\\p{L})(?:aged|Alter:?|age:?)\\s(\\d{1,2})(?!\\p{N})" + NO_UNIT, FLAGS));

    private static final Phrases BANDS = Phrases.of(
            "0-5",
            "kleinkind(?:er)?|baby|säugling|kindergartenkind|\\d{1,2} monate alt|toddler|infant|\\d{1,2}[ -]months?[ -]old",
            "65+",
            "(?:ende 60|(?:anfang|mitte|ende) (?:70|80|90|siebzig|achtzig|neunzig))|late sixties|(?:early |mid[ -]|late )?(?:seventies|eighties|nineties)",
            "18-64",
            "(?:anfang|mitte|ende) (?:20|30|40|50|zwanzig|dreißig|vierzig|fünfzig)|anfang (?:60|sechzig)|(?:early |mid[ -]|late )?(?:twenties|thirties|forties|fifties)");

    @Override
    public void read(NeedText text, Findings findings) {
        Map<AgeBand, Span> bands = new EnumMap<>(AgeBand.class);
        for (var pattern : YEARS) {
            pattern.matcher(text.value()).results().forEach(match -> {
                var years = Integer.parseInt(match.group(1));
                if (years <= OLDEST) {
                    bands.putIfAbsent(AgeBand.ofYears(years), Span.of(match, 1));
                }
            });
        }
        BANDS.said(text.value())
                .forEach((code, span) -> AgeBand.of(code).ifPresent(band -> bands.putIfAbsent(band, span)));
        if (bands.size() == 1) {
            bands.forEach((band, span) -> findings.add("age_band", Value.of(band.code()), span));
        }
    }
}
