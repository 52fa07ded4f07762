package org.zunft.plugin.print.cues;

import java.util.ArrayList;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.NeedText;

/** Attributes whose value is one term or several: binding, folding, certificates, artwork and the like. */
final class TermsCue implements Cue {

    private static final Phrases BINDINGS = Phrases.of(
            "SaddleStitch",
            "rückstich(?:heftung)?|(?:rücken)?drahtheftung|drahtgeheftet|rückstichgeheftet|klammerheftung|klammergeheftet|saddle[ -]stitch(?:ed|ing)?",
            "SoftCover",
            "(?:PUR-)?klebebindung|klebegebunden|PUR-?bindung|softcover(?:bindung)?|perfect[ -](?:bound|binding)",
            "HardCover",
            "hardcover(?:bindung|buch|bücher)?|festeinband|hard-?backs?|case[ -]bound",
            "WireComb",
            "wire-?o(?:-bindung| binding| bound)?|wire[ -]bound|drahtkammbindung",
            "CoilBinding",
            "spiralbindung|spiralgebunden|spiral[ -](?:bound|binding)|coil[ -](?:bound|binding)",
            "EdgeGluing",
            "kopfgeleimt|kopfleimung|kopfverleimt|glued (?:at the )?(?:head|top)");

    private static final Phrases FOLDS = Phrases.of(
            "letter", "wickelfalz|wickelgefalzt|letter[ -]fold|tri-?fold",
            "Z", "zickzackfalz|zickzack|leporello(?:falz)?|z-?falz|z-?fold(?:ed)?",
            "gate", "fensterfalz|altarfalz|gate[ -]?fold(?:ed)?",
            "cross", "kreuzbruch(?:falz)?|kreuzfalz|cross[ -]fold(?:ed)?",
            "half", "einbruchfalz|half[ -]fold(?:ed)?");

    private static final Phrases CERTIFICATES =
            Phrases.of("FSC", "FSC", "PEFC", "PEFC", "Blauer Engel", "blaue[rnm] engel|blue angel", "GOTS", "GOTS");

    private static final Phrases STANDARDS = Phrases.of("ISO 12647-2", "ISO 12647-2", "PSO", "PSO");

    private static final Phrases ARTWORK = Phrases.of(
            "needs_layout",
            "(?:braucht|brauchen|benötigt|benötigen|bräuchten|inkl\\.|inklusive|needs?|including) (?:noch |auch |a |an |the |das |die |eine )?"
                    + "(?:layout|gestaltung|design|artwork)"
                    + "|(?:layout|gestaltung|design) (?:brauchen|bräuchten|benötigen) wir"
                    + "|(?:layout|gestaltung|design|artwork) (?:wird |is )?(?:auch |noch )*(?:benötigt|gebraucht|needed|required)",
            "print_ready",
            "druckfertige[nrs]? (?:PDFs?|daten|dateien)|(?:daten|dateien|PDFs?) (?:kommen|sind|liegen|ist) druckfertig"
                    + "|druckdaten (?:sind |liegen )?(?:vorhanden|vor|fertig)|druckdaten (?:liefern|haben|schicken) wir(?: fertig)?"
                    + "|print[ -]ready(?: PDFs?| files| artwork)?",
            "open_files",
            "offene (?:[\\p{L}]{1,20}-)?(?:daten|dateien)|(?:native|open) (?:InDesign )?files");

    private static final Phrases PDF = Phrases.of("X-1a", "PDF/X-1a", "X-3", "PDF/X-3", "X-4", "PDF/X-4");

    private static final Phrases PROOFS = Phrases.of(
            "contract",
            "kontraktproof|farbverbindliche[rnm]? (?:proof|andruck)|contract proof",
            "soft",
            "softproof|soft proof");

    private static final Phrases VARIABLE = Phrases.of(
            "Full",
            "vollpersonalisiert(?:e[nmrs]?)?|(?:bild|voll)personalisierung|fully personali[sz]ed|variable[rn]? (?:data|daten|datendruck)");

    private static final Phrases PRESENCE = Phrases.of("yes", "druckabnahme(?: vor ort)?|press check");

    private static final Phrases SEWING =
            Phrases.of("yes", "fadenheftung|fadengeheftet(?:e[nmrs]?)?|(?:thread|section)[ -]sewn|sewn binding");

    @Override
    public void read(NeedText text, Findings findings) {
        one(BINDINGS, "binding_type", text, findings);
        one(FOLDS, "folding", text, findings);
        one(STANDARDS, "print_standard", text, findings);
        one(ARTWORK, "data_state", text, findings);
        one(PDF, "pdfx", text, findings);
        one(PROOFS, "proof", text, findings);
        one(VARIABLE, "variable_quality", text, findings);
        all(CERTIFICATES, "certificates", text, findings);
        flag(PRESENCE, "press_check", text, findings);
        flag(SEWING, "thread_sewing", text, findings);
    }

    private static void one(Phrases phrases, String attribute, NeedText text, Findings findings) {
        phrases.theOne(text.value())
                .ifPresent(term -> findings.add(attribute, Value.of(term.getKey()), term.getValue()));
    }

    private static void flag(Phrases phrases, String attribute, NeedText text, Findings findings) {
        phrases.theOne(text.value()).ifPresent(term -> findings.add(attribute, Value.of(true), term.getValue()));
    }

    private static void all(Phrases phrases, String attribute, NeedText text, Findings findings) {
        var said = phrases.said(text.value());
        said.values().stream()
                .reduce(Span::to)
                .ifPresent(span -> findings.add(attribute, Value.of(new ArrayList<>(said.keySet())), span));
    }
}
