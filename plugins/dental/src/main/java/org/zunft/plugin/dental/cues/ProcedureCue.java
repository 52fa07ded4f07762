package org.zunft.plugin.dental.cues;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.NeedText;

/** What is to be done. Two procedures in one need are none, unless one is a part or a sign of the other. */
final class ProcedureCue implements Cue {

    private static final String TREATED =
            "(?:\\s(?:muss|müsste|soll|sollte|müssen|sollen|müssten|sollten|wird|werden|\\d\\d|noch|dringend|bald|jetzt|mir|ihr|ihm|zu)){0,4}\\s"
                    + "(?:raus|gezogen|ziehen|entfernt|entfernen|rausoperiert|herausoperiert|extrahiert)(?: werden| lassen)?";

    private static final String BROKEN =
            "(?:gebrochen(?:e[rsnm]?)?|zerbrochen(?:e[rsnm]?)?|kaputt(?:e[rsnm]?)?|durchgebrochen|gesprungen|beschädigt(?:e[rsnm]?)?|defekt(?:e[rsnm]?)?|gerissen)";

    private static final String DENTURE =
            "(?:(?:zahn|voll|teil|total|teleskop|ober\\p{L}{0,8}|unter\\p{L}{0,8}|klammer)-?)?prothesen?|gebiss|dritte[n]? zähne";

    private static final Phrases PROCEDURES = Phrases.of(
            "denture_repair",
            "prothesen-?reparatur|reparatur (?:der|einer|meiner|ihrer|seiner|von) (?:" + DENTURE
                    + ")|unterfütter(?:ung|n|t)"
                    + "|(?:" + DENTURE + ")(?=[^.!?]{0,50}?(?<!\\p{L})(?:" + BROKEN
                    + "|(?:zu )?reparier\\p{L}*|repariert|bruch|unterfütter\\p{L}*)(?!\\p{L}))"
                    + "|" + BROKEN + " (?:" + DENTURE + ")"
                    + "|dentures?(?=[^.!?]{0,60}?(?<!\\p{L})(?:relin\\p{L}*|repair\\p{L}*)(?!\\p{L}))|denture (?:repairs?|reline)|(?:broken|cracked|snapped|damaged) (?:upper |lower |partial |full )?dentures?|(?:repair|fix|mend|reline) (?:of )?(?:a |her |his |my |their |the )?(?:\\p{L}+ )?dentures?"
                    + "|(?:broke|cracked|snapped) (?:her|his|my|their|a) (?:\\p{L}+ )?dentures?|dentures? (?:(?:is|are|has|have) )?(?:broken|broke|cracked|snapped|in two)",
            "removable_denture",
            DENTURE
                    + "|herausnehmbare[rn]? zahnersatz|(?:full |partial |complete |removable |upper |lower |new )*dentures?|false teeth",
            "root_canal_retreatment",
            "wurzel(?:kanal)?(?:behandlungs?)?-?revision|revision (?:der|einer|ihrer|seiner|meiner) (?:alten )?wurzel(?:kanal)?(?:behandlung|füllung)|wurzel(?:kanal)?behandlung(?=[^.!?]{0,50}?(?<!\\p{L})(?:revision|revidier\\p{L}*|wiederhol\\p{L}*|erneuer\\p{L}*)(?!\\p{L}))|(?:erneute|zweite|wiederholte) wurzel(?:kanal)?behandlung"
                    + "|wurzel(?:kanal)?(?:behandlung|füllung)(?: an \\p{L}{0,5}\\s?\\d\\d)? (?:erneuern|wiederholen|muss erneuert werden)|endo(?:dontische)?-?revision"
                    + "|root canal (?:re-?treatment|revision)|re-?treatment of (?:a |an? old |the |his |her )?(?:failed )?root canal|redo(?:ing)? (?:of )?(?:a |an? old |the |his |her )?root canal|failed root canal|endodontic re-?treatment",
            "apicoectomy",
            "wurzelspitzen(?:resektion|entfernung|amputation)|WSR|apic(?:o)?ectomy|root[ -](?:end|tip) (?:resection|surgery)",
            "root_canal",
            "wurzel(?:kanal)?(?:behandlung(?:en)?|füllung)|wurzelkanal|endo(?:dontische)? ?behandlung|root canals?(?: treatment| therapy)?|endodontic treatment",
            "wisdom_tooth_removal",
            "weisheitsz(?:ahn|ahns|ähne|ähnen|ahn-?op|ahnentfernung|ahnextraktion)|(?:alle |vier )?(?:8er|achter)(?: raus)?|wisdom (?:tooth|teeth)",
            "bone_augmentation",
            "knochenaufbau(?:ten)?|knochenaugmentation|sinus-?lift(?:ing)?|bone (?:graft(?:ing)?|augmentation)|sinus lift",
            "implant",
            "(?:zahn)?implantat(?:e|en|s)?|(?:zahn)?implantation|(?:dental |tooth )?implants?",
            "perio_therapy",
            "parodonti(?:tis|tisbehandlung|tistherapie)|parodontose(?:behandlung)?|parodontalbehandlung|paro-?(?:behandlung|therapie)|PAR-?(?:behandlung|therapie)|zahnfleisch(?:behandlung|taschen|entzündung|schwund)"
                    + "|periodont(?:itis|al (?:treatment|therapy|disease))|gum (?:disease|treatment|therapy)(?: treatment)?|receding gums",
            "splint_cmd",
            "(?:knirscher|aufbiss|zahn-?knirsch|michigan|beiß|cmd|kiefergelenk|entspannungs)-?schienen?|zähneknirschen|knirscht(?: nachts)?(?: mit den zähnen)?|CMD(?:-\\p{L}+)?|craniomandibuläre dysfunktion|kiefergelenk(?:s?schmerzen|s?beschwerden|s?probleme)?"
                    + "|night ?guards?|mouth ?guard for grinding|(?:bite|occlusal) splints?|(?:teeth|tooth)[ -]grinding|grinds (?:his|her|their) teeth|bruxism|TM[JD]",
            "veneer_bleaching",
            "veneers?|bleaching|(?:zahn|zähne)[ -]?(?:aufhellung|aufhellen|bleichen)|zähne (?:(?:bleichen|aufhellen)(?: lassen)?)|weißere zähne|(?:(?:teeth|tooth)[ -]?)?(?:whitening|bleaching)|whiten(?:ing)? (?:of )?(?:his|her|my|their) teeth",
            "aligner_adult",
            "aligner(?:n|s|-?behandlung|-?therapie|schienen?)?|invisalign(?:-behandlung)?|(?:un|durch)sichtbare[nr]? (?:zahn)?(?:schiene|spange)n?|transparente[nr]? (?:zahn)?schienen?|(?:clear |invisible )(?:aligners?|braces)",
            "braces_child",
            "(?:feste[nr]? |lose[nr]? |herausnehmbare[nr]? |neue[nr]? )?(?:zahn)?spangen?|KFO(?:-?behandlung)?|kieferorthopädisch(?:e[rnms]?)?(?: behandlung| versorgung)?|(?:fixed |removable |dental |metal )?braces|orthodontic (?:treatment|work)",
            "crown_bridge",
            "(?:zahn|teil|voll|keramik|zirkon)?kronen?|(?:zahn|keramik)?brücken?|überkronung|überkronen|überkront|(?:dental |ceramic |porcelain |new )?(?:crowns?|bridges?)",
            "trauma",
            "zahn(?:unfall|trauma|verletzung)|frontzahntrauma|(?:zahn|zähne|schneidez(?:ahn|ähne)|frontz(?:ahn|ähne))(?=[^.!?]{0,60}?(?:ausgeschlagen|herausgeschlagen|rausgeschlagen|rausgefallen nach))"
                    + "|(?:sturz|unfall|gestürzt|gefallen|hingefallen|fahrradsturz)(?=[^.!?]{0,90}?(?:zahn|zähne))(?=[^.!?]{0,130}?(?:abgebrochen|ausgeschlagen|wackel|locker|verletzt|fehlt))"
                    + "|(?:dental|tooth) (?:injury|trauma)|knocked(?: \\p{L}+){0,4}[ -]out|(?:tooth|teeth) (?:\\p{L}+ ){0,3}knocked out"
                    + "|(?:fell|fall|accident|tripped|crash)(?=[^.!?]{0,90}?(?:tooth|teeth))(?=[^.!?]{0,130}?(?:chip|broke|knock|loose|crack))|(?:chipped|broke|cracked|broken) (?:\\p{L}+ ){0,3}(?:tooth|teeth)(?=[^.!?]{0,60}?(?:fell|fall|accident|playing|bike|football))",
            "extraction",
            "(?:zahn|zähne)" + TREATED
                    + "|(?:zahn)?extraktion(?:en)?|zahnentfernung|zahnziehen|(?:tooth |teeth )?extractions?|(?:tooth|teeth)(?: \\d\\d)? (?:(?:must|has to|have to|needs? to|to be|be|come|taken|to) ){0,4}(?:pulled|out|removed|extracted)"
                    + "|(?:pull|remove|extract|pulling|removing|extracting) (?:of )?(?:a |the |one |two |his |her )?(?:tooth|teeth|molar)",
            "checkup_prophylaxis",
            "(?:kontroll|vorsorge)(?:termin|untersuchung)?e?|prophylaxe(?:termin|sitzung)?|PZR|(?:professionelle[rn]? )?zahnreinigung|check-?ups?|durchsicht|routineuntersuchung|jahreskontrolle"
                    + "|(?:routine |dental |regular |annual )?check-?ups?(?: and clean(?:ing)?)?|(?:dental |teeth |professional |hygienist )clean(?:ing)?|scale and polish|prophylaxis",
            "filling",
            "(?:zahn|kunststoff|amalgam|komposit)?füllung(?:en)?|plomben?|loch im (?:backen)?zahn|löcher in den zähnen|fillings?|cavit(?:y|ies)|hole in (?:a|his|her|my|the) tooth",
            "caries",
            "karies|caries|tooth decay",
            "child_treatment",
            "kinderzahn(?:arzt|ärztin|ärzte|arztpraxis|heilkunde|behandlung)|milchz(?:ahn|ähne|ähnen)|milchbackenz(?:ahn|ähne)|p(?:a)?ediatric dentists?(?:ry)?|p(?:a)?edodontist|child(?:ren)?['’]s dentist|(?:milk|baby|primary) (?:tooth|teeth)",
            "emergency_pain",
            "(?:starke |akute |heftige |furchtbare |schlimme |höllische )?(?:zahn)?schmerzen|zahnweh|schmerz(?:patient(?:in)?|termin|behandlung)|dicke backe|zahnabszess|abszess"
                    + "|tooth-?ache|(?:severe |terrible |acute |bad |dental )(?:dental |tooth )?pain|(?:is |are )?in (?:a lot of |severe |terrible |great )?pain|(?:tooth |dental )?abscess");

    private static final Set<String> SIGNS = Set.of("emergency_pain", "caries");

    private static final Map<String, List<String>> PARTS = Map.of(
            "denture_repair", List.of("removable_denture"),
            "root_canal_retreatment", List.of("root_canal", "crown_bridge"),
            "wisdom_tooth_removal", List.of("extraction"),
            "trauma", List.of("crown_bridge", "filling"),
            "perio_therapy", List.of("checkup_prophylaxis"));

    private static final Pattern CHILD = Words.pattern(AgeCue.CHILD);

    private static final Pattern OUT = Words.pattern(
            "raus|entfern\\p{L}*|ziehen|gezogen|verlagert\\p{L}*|retiniert\\p{L}*|OP|operier\\p{L}*|out|remov\\p{L}*|extract\\p{L}*|impacted|narkose|vollnarkose|surgery");

    private static final int WISDOM_PLACE = 8;

    @Override
    public void read(NeedText text, Findings findings) {
        var said = new LinkedHashMap<>(PROCEDURES.said(text.value()));
        PARTS.forEach((whole, parts) -> {
            if (said.containsKey(whole)) {
                said.keySet().removeAll(parts);
            }
        });
        if (said.size() > 1) {
            settle(said, text.value());
        }
        if (said.size() == 1) {
            var one = said.entrySet().iterator().next();
            var procedure = named(one.getKey(), text.value(), findings);
            if (procedure != null) {
                findings.add("procedure", Value.of(procedure), one.getValue());
            }
        }
    }

    /** Pain and decay are signs of what is treated; who treats children is no procedure while another is named. */
    private static void settle(Map<String, Span> said, String text) {
        if (said.containsKey("wisdom_tooth_removal")
                && said.containsKey("emergency_pain")
                && !Words.isSaid(OUT, text)) {
            said.clear();
            return;
        }
        var others = said.keySet().stream()
                .filter(code -> !SIGNS.contains(code) && !code.equals("child_treatment"))
                .count();
        if (others > 0) {
            said.keySet().removeAll(SIGNS);
            if (said.size() > 1) {
                said.remove("child_treatment");
            }
        } else if (said.containsKey("child_treatment")) {
            said.remove("caries");
            if (said.containsKey("emergency_pain")) {
                said.remove("child_treatment");
            }
        } else {
            said.remove("caries");
        }
    }

    private static @Nullable String named(String code, String text, Findings findings) {
        var band = findings.of("age_band").map(finding -> finding.value()).orElse(null);
        var isYoung = Value.of("0-5").equals(band)
                || Value.of("6-11").equals(band)
                || Value.of("12-17").equals(band);
        var isChild = isYoung
                || (band == null
                        && (Words.isSaid(CHILD, text)
                                || findings.of("kig_grade").isPresent()));
        return switch (code) {
            case "braces_child" -> isChild ? code : null;
            case "aligner_adult" -> isYoung ? null : code;
            case "caries" -> isChild ? "child_treatment" : "filling";
            case "child_treatment" -> band == null || isYoung ? code : null;
            case "extraction" -> areWisdomTeeth(findings) ? "wisdom_tooth_removal" : code;
            default -> code;
        };
    }

    private static boolean areWisdomTeeth(Findings findings) {
        return findings.of("teeth")
                .map(finding -> finding.value() instanceof Value.Items(List<Value> teeth)
                        && teeth.stream().allMatch(ProcedureCue::isWisdomTooth))
                .orElse(false);
    }

    private static boolean isWisdomTooth(Value tooth) {
        return tooth instanceof Value.Decimal(BigDecimal number) && number.intValue() % 10 == WISDOM_PLACE;
    }
}
