package org.zunft.plugin.print.cues;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.NeedText;

/** What is done to the printed sheet, and what of it is a must because the words before it say so. */
final class FinishingCue implements Cue {

    private static final Phrases FINISHING = Phrases.of(
            "laminate_soft_touch",
            "soft[ -]?touch(?:-kaschierung|-folie| laminat(?:ion|ed|e))?",
            "laminate_matt",
            "matt ?kaschiert(?:e[nmrs]?)?|mattkaschierung|cellophanierung matt|matt cellophaniert|matt[ -]laminat(?:ion|ed|e)",
            "laminate_gloss",
            "glanz ?kaschiert|glänzend kaschiert(?:e[nmrs]?)?|glanzkaschierung|cellophanierung glänzend|gloss[ -]laminat(?:ion|ed|e)",
            "uv_spot",
            "UV-?Spot(?:-?lack)?|spot-?lack|partielle[rmn]? UV-?lack|spot[ -]UV(?: varnish)?",
            "uv_full",
            "UV-?lack(?:ierung)? vollflächig|vollflächige[rmn]? UV-?lack(?:ierung)?|full UV(?: varnish)?",
            "varnish_dispersion",
            "dispersionslack",
            "foil",
            "heißfolien?(?:prägung)?|folienprägung|(?:hot )?foil(?: stamping| stamped| blocking)?",
            "emboss",
            "blindprägung|blindgeprägt(?:e[nmrs]?)?|prägung|geprägt(?:e[nmrs]?)?|embossing|embossed",
            "die_cut",
            "gestanzt(?:e[nmrs]?)?|stanzung|die-?cut(?:ting)?",
            "crease",
            "gerillt|rillung|creased|creasing",
            "perforate",
            "perforiert(?:e[nmrs]?)?|perforation|perforated",
            "number",
            "(?:fortlaufend )?nummeriert(?:e[nmrs]?)?|nummerierung|numbered",
            "drill",
            "gelocht(?:e[nmrs]?)?|lochung|(?:hole[ -])?(?:punched|drilled)",
            "round_corners",
            "(?:ab)?gerundete[nr]? ecken|runde[nr]? ecken|eckenrundung|rounded corners",
            "eyelets",
            "geöst(?:e[nmrs]?)?|ösen|eyelets",
            "contour_cut",
            "konturschnitt|konturgeschnitten(?:e[nmrs]?)?|contour[ -]cut",
            "edge_color",
            "farbschnitt|colou?red edges|edge colou?r(?:ing)?",
            "embroidery",
            "bestickt(?:e[nmrs]?)?|bestickung|mit stick|stickerei|embroider(?:ed|y)",
            "mounting",
            "montage|montiert|(?:fitted|installed) on site|(?:on-site )?(?:mounting|installation)");

    private static final Pattern INSISTED = Pattern.compile(
            "(?<!\\p{L})(?:unbedingt|zwingend|muss(?: auch)?|müssen|must(?: have| be)?)\\s(?:[\\p{L}-]{1,20}\\s){0,3}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern OBLIGATORY = Pattern.compile(
            "^(?:\\s[\\p{L}-]{1,20}){0,3}\\s(?:ist|sind|is|are)\\s(?:ein |eine |a )?(?:zwingend|pflicht|muss|must)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void read(NeedText text, Findings findings) {
        var wanted = FINISHING.said(text.value());
        var must = new LinkedHashMap<String, Span>();
        wanted.forEach((term, span) -> {
            if (INSISTED.matcher(Words.before(text.value(), span.start())).find()
                    || OBLIGATORY.matcher(Words.after(text.value(), span.end())).find()) {
                must.put(term, span);
            }
        });
        add("finishing", wanted, findings);
        add("must", must, findings);
    }

    private static void add(String attribute, Map<String, Span> terms, Findings findings) {
        terms.values().stream()
                .reduce(Span::to)
                .ifPresent(span -> findings.add(attribute, Value.of(new ArrayList<>(terms.keySet())), span));
    }
}
