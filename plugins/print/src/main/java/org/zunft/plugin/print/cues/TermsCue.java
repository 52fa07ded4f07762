package org.zunft.plugin.print.cues;

import java.util.ArrayList;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.NeedText;

/** Attributes whose value is one term or several: binding, folding, finishing, certificates, artwork and the like. */
final class TermsCue implements Cue {

    private static final Phrases BINDINGS = Phrases.of(
            "SaddleStitch",
            "rückstich(?:heftung)?|rückendrahtheftung|rückstichgeheftet|klammerheftung|klammergeheftet|saddle[ -]stitch(?:ed|ing)?",
            "SoftCover",
            "klebebindung|klebegebunden|PUR-?bindung|softcover|perfect[ -](?:bound|binding)",
            "HardCover",
            "hardcover|festeinband|case[ -]bound",
            "WireComb",
            "wire-?o(?:-bindung| binding| bound)?|drahtkammbindung",
            "CoilBinding",
            "spiralbindung|spiralgebunden|spiral[ -](?:bound|binding)");

    private static final Phrases FOLDS = Phrases.of(
            "letter", "wickelfalz|letter[ -]fold|tri-?fold",
            "Z", "zickzackfalz|leporello(?:falz)?|z-?falz|z-?fold(?:ed)?",
            "gate", "fensterfalz|altarfalz|gate[ -]?fold(?:ed)?",
            "cross", "kreuzbruch(?:falz)?|kreuzfalz|cross[ -]fold(?:ed)?",
            "half", "einbruchfalz|half[ -]fold(?:ed)?");

    private static final Phrases FINISHING = Phrases.of(
            "laminate_soft_touch",
            "soft-?touch(?:-kaschierung|-folie| lamination| laminated)?",
            "laminate_matt",
            "matt ?kaschiert(?:e[nmrs]?)?|mattkaschierung|cellophanierung matt|matt cellophaniert|matt (?:lamination|laminated)",
            "laminate_gloss",
            "glanz ?kaschiert|glänzend kaschiert(?:e[nmrs]?)?|glanzkaschierung|cellophanierung glänzend|gloss (?:lamination|laminated)",
            "uv_spot",
            "UV-?Spot(?:-?lack)?|spot-?lack|partielle[rmn]? UV-?lack|spot[ -]UV(?: varnish)?",
            "varnish_dispersion",
            "dispersionslack",
            "foil",
            "heißfolien?(?:prägung)?|folienprägung|(?:hot )?foil(?: stamping| stamped| blocking)?",
            "emboss",
            "blindprägung|prägung|geprägt(?:e[nmrs]?)?|embossing|embossed",
            "die_cut",
            "gestanzt(?:e[nmrs]?)?|stanzung|die-?cut(?:ting)?",
            "crease",
            "gerillt|rillung|creased|creasing",
            "perforate",
            "perforiert(?:e[nmrs]?)?|perforation|perforated",
            "number",
            "(?:fortlaufend )?nummeriert(?:e[nmrs]?)?|nummerierung|numbered",
            "drill",
            "gelocht(?:e[nmrs]?)?|lochung|hole[ -]punched",
            "round_corners",
            "(?:ab)?gerundete[nr]? ecken|runde[nr]? ecken|eckenrundung|rounded corners",
            "eyelets",
            "geöst(?:e[nmrs]?)?|ösen|eyelets",
            "contour_cut",
            "konturschnitt|konturgeschnitten(?:e[nmrs]?)?|contour[ -]cut");

    private static final Phrases CERTIFICATES =
            Phrases.of("FSC", "FSC", "PEFC", "PEFC", "Blauer Engel", "blaue[rnm] engel|blue angel", "GOTS", "GOTS");

    private static final Phrases STANDARDS = Phrases.of("ISO 12647-2", "ISO 12647-2", "PSO", "PSO");

    private static final Phrases ARTWORK = Phrases.of(
            "needs_layout",
            "(?:braucht|brauchen|benötigt|benötigen|inkl\\.|inklusive|needs?|including) (?:noch |auch |a |the |das |die |eine )?"
                    + "(?:layout|gestaltung|design)|layout (?:wird |is )?(?:benötigt|gebraucht|needed|required)",
            "print_ready",
            "druckfertige[nrs]? (?:PDFs?|daten|dateien)|druckdaten (?:sind |liegen )?(?:vorhanden|vor)|print-ready(?: PDFs?| files| artwork)?",
            "open_files",
            "offene (?:daten|dateien)");

    private static final Phrases PDF = Phrases.of("X-1a", "PDF/X-1a", "X-3", "PDF/X-3", "X-4", "PDF/X-4");

    private static final Phrases PROOFS =
            Phrases.of("contract", "kontraktproof|contract proof", "soft", "softproof|soft proof");

    private static final Phrases VARIABLE = Phrases.of(
            "Full", "(?:voll)?personalisiert(?:e[nmrs]?)?|mit personalisierung|personali[sz]ed|variable data");

    private static final Phrases PRESENCE = Phrases.of("yes", "druckabnahme(?: vor ort)?|press check");

    private static final Phrases SEWING = Phrases.of("yes", "fadenheftung|fadengeheftet(?:e[nmrs]?)?|thread[ -]sewn");

    @Override
    public void read(NeedText text, Findings findings) {
        one(BINDINGS, "binding_type", text, findings);
        one(FOLDS, "folding", text, findings);
        one(STANDARDS, "print_standard", text, findings);
        one(ARTWORK, "data_state", text, findings);
        one(PDF, "pdfx", text, findings);
        one(PROOFS, "proof", text, findings);
        one(VARIABLE, "variable_quality", text, findings);
        all(FINISHING, "finishing", text, findings);
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
