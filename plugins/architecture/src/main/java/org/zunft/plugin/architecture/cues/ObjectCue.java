package org.zunft.plugin.architecture.cues;

import java.util.regex.Pattern;

/** What is built and what is done to it. Two kinds of buildings in one sentence may be two needs, so neither is read. */
final class ObjectCue implements Cue {

    private static final String COMPOUND = "(?:[\\p{L}]{2,25}-){0,2}?";

    private static final Phrases TYPES = Phrases.of(
            "efh",
            COMPOUND
                    + "einfamilien(?:wohn)?h(?:aus|auses|ause|äuser|äusern)|EFH|eigenheime?s?|fachwerkh(?:aus|auses|äuser)"
                    + "|detached (?:family )?(?:house|home)|(?:single[- ])?family (?:house|home)|half-timbered house",
            "mfh",
            COMPOUND + "mehrfamilien(?:wohn)?h(?:aus|auses|ause|äuser|äusern)|MFH|wohnanlage"
                    + "|blocks? of flats|apartment (?:buildings?|blocks?|house)|multi-?family (?:house|building)",
            "kita",
            COMPOUND + "(?:kitas?|kindertagesstätten?|kinderg(?:arten|artens|ärten)|kinderkrippen?|krippe)"
                    + "|nurser(?:y|ies)(?: schools?)?|day[- ]?care cent(?:re|er)|kindergartens?",
            "schule",
            COMPOUND
                    + "(?:grund|haupt|real|berufs|gesamt|ober|mittel|volks|förder|hoch)?schule(?!\\p{L})|gymnasiums?|schul(?:gebäudes?|hauses?|neubau)"
                    + "|(?:primary|secondary|vocational|high) school|school(?: building)?(?! (?:play|yard|ground|garden))",
            "arztpraxis",
            "(?:zahn|haus|kinder|fach|augen|frauen)?arztpraxis|gemeinschaftspraxis"
                    + "|(?:dental|doctor[’']?s|medical|GP) (?:practice|surgery)",
            "gastro",
            "restaurants?|cafés?|cafes?|gaststätten?|gastronomie|wirtsh(?:aus|auses)|bistros?|kantine",
            "produktion",
            "(?:produktions|fertigungs|fabrik)(?:halle|hallen|gebäude|gebäudes|stätte)|fabrik"
                    + "|production (?:hall|building|facility)|factory",
            "halle",
            "(?:lager|gewerbe|logistik|industrie|maschinen|montage)hallen?|warehouses?|logistics (?:hall|centre)",
            "kirche",
            COMPOUND
                    + "(?:dorf|pfarr|stadt|kloster)?kirche|kapelle|(?:village |parish )?church(?! (?:congregation|council))|chapel",
            "buero",
            COMPOUND + "(?:büro|verwaltungs)(?:gebäudes?|h(?:aus|auses)|neubau)|office building",
            "laden",
            "(?-i:Laden)|(?-i:Laden)(?:lokals?|geschäfts?|umbau|ausbau)|boutique|shop",
            "feuerwache",
            "feuerwachen?|feuerwehr(?:geräte)?h(?:aus|auses)|gerätehauses?|fire station",
            "garten",
            "(?:haus|stadt|vor|privat|villen|dach)?g(?:arten|artens|ärten)|schulhof(?:s|es)?|pausenhof|(?:back ?|roof )?gardens?|school ?yard",
            "hotel",
            "hotels?",
            "pflegeheim",
            "(?:pflege|senioren|alten)(?:wohn)?heim(?:s|es)?|(?:care|nursing) home",
            "sporthalle",
            "(?:sport|turn|mehrzweck)hallen?|sports hall",
            "museum",
            "museums?|museen",
            "krankenhaus",
            "krankenh(?:aus|auses)|kliniks?|hospital",
            "bibliothek",
            "bibliothek|bücherei|library",
            "parkhaus",
            "parkh(?:aus|auses)|multi-?storey car park");

    private static final String WANTS =
            "(?:will|wollen|möchten?|würden?|soll|sollen|wants?|would like|plans?|planning|going|intends?)\\s";

    private static final Phrases KINDS = Phrases.of(
            "Neubau",
            "(?:[\\p{L}]{2,25})?neubau(?:s|es|ten)?|neu (?:bauen|gebaut|errichten)|neu zu bauen|new[- ]build(?:ing|s)?|newly built"
                    + "|" + WANTS + "(?:[\\p{L}\\p{N}.-]{1,25},?\\s){0,9}?(?:bauen|errichten)(?! lassen wollte)"
                    + "|" + WANTS + "to build"
                    + "|new (?:nursery(?: school)?|school|house|home|fire station|warehouse|office building|block of flats|church)",
            "Erweiterungsbau",
            "anbau(?:s|es|ten)?|anbauen|aufstockung(?:en)?|aufstocken|aufgestockt|erweiterung(?:en|sbau|sbaus)?|erweitern|erweitert"
                    + "|extension|extend(?:ing)?|added storey|additional storey",
            "Instandsetzung",
            "instandsetz(?:en|ung)|instand ?(?:zu ?)?setzen|instand gesetzt|restaurier(?:en|ung)|restoration|repairs?|repairing",
            "Instandhaltung",
            "instandhalt(?:en|ung)|maintenance",
            "Wiederaufbau",
            "wiederaufbau(?:en)?|rebuild(?:ing)?",
            "Umbau",
            "(?:[\\p{L}]{2,20})?umbau(?:s|es|ten)?|umbauen|umzubauen|umgebaut|umgestalt(?:en|ung)|[\\p{L}-]{0,20}umgestaltung"
                    + "|dach(?:geschoss)?ausbau(?:s|es)?|ausbauen|auszubauen|umnutzung|umnutzen"
                    + "|(?:loft )?conversion|convert(?:ing|ed)?|remodel(?:ling)?|alterations?",
            "Modernisierung",
            "(?:kern|altbau|total|teil|haus)?sanier(?:en|ung|t|ungen)|zu sanieren|modernisier(?:en|ung|t)|renovier(?:en|ung|t)"
                    + "|refurbish(?:ment|ing|ed)?|moderni[sz](?:ation|e|ed|ing)|renovat(?:e|ing|ion|ed)(?! (?:roadmap|plan))|retrofit(?:ting)?");

    /** What something was before: it is not what is built. */
    private static final Pattern FORMER = Pattern.compile(
            "(?<!\\p{L})(?:nutzungsänderung|umnutzung|umbau|umwandlung|conversion|converting|convert)"
                    + "(?: (?:of|einer|eines|von|vom|der|des|eine|ein|an|a|the|ehemalige[nrs]?)){0,2} [\\p{L}-]{3,30}(?= (?:in|zu|zur|zum|into|to) )",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void read(String text, Findings findings) {
        var present = FORMER.matcher(text).replaceAll(match -> "_".repeat(match.end() - match.start()));
        TYPES.addTheOne("object_type", present, findings);
        KINDS.addTheOne("project_kind", text, findings);
    }
}
