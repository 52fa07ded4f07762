package org.zunft.bench.world;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.zunft.api.attribute.Attributes;

/** What members say of their work, in German: composed of parts, so that texts of a trade resemble each other without being equal. */
final class Sentences {

    private static final List<String> BEGINNINGS = List.of(
            "Wir sind ein Familienbetrieb in der dritten Generation aus %s.",
            "Seit über zwanzig Jahren arbeiten wir in %s und Umgebung.",
            "Unser kleines Team aus %s nimmt sich Zeit für jeden Auftrag.",
            "Von %s aus betreuen wir Privatleute, Vereine und mittelständische Firmen.",
            "Inhabergeführt, acht Mitarbeiter, zu Hause in %s.");
    private static final List<String> WORK = List.of(
            "Was wir tun: %s, von der ersten Beratung bis zur Übergabe.",
            "Schwerpunkt: %s für Kunden, die Wert auf Sorgfalt legen.",
            "Als %s übernehmen wir Neuaufträge ebenso wie laufende Betreuung.",
            "Ihr Ansprechpartner für alles, was ein %s leisten kann.");
    private static final List<String> ENDINGS = List.of(
            "Kostenvoranschlag innerhalb von zwei Werktagen.",
            "Termine auch abends und am Samstag.",
            "Feste Preise, keine Überraschungen auf der Rechnung.",
            "Eilaufträge sind nach Absprache möglich.",
            "Wir kommen zu Ihnen und beraten vor Ort.",
            "Auf Wunsch arbeiten wir mit Partnern aus der Region zusammen.",
            "Große Serien machen wir nicht, das können andere besser.");
    private static final Map<String, String> PROCESSES = Map.of(
            "sheetfed_offset", "Bogenoffset mit Lackwerk",
            "web_offset", "Rollenoffset für Kataloge",
            "digital_toner", "Digitaldruck ab einem Stück",
            "large_format_inkjet", "Großformatdruck und Werbetechnik",
            "screen", "Siebdruck",
            "dtg", "Textildirektdruck",
            "letterpress", "Buchdruck auf dem Heidelberger Tiegel");
    private static final Map<String, String> PRODUCTS = Map.ofEntries(
            Map.entry("flyer", "Flyer und Handzettel"),
            Map.entry("folder", "Faltblätter"),
            Map.entry("brochure", "Broschüren mit Rückstichheftung"),
            Map.entry("magazine", "Magazine, Kataloge und Vereinszeitungen"),
            Map.entry("book_softcover", "Bücher mit Klebebindung, auch im Selbstverlag"),
            Map.entry("book_hardcover", "Festeinband mit Fadenheftung"),
            Map.entry("business_card", "Visitenkarten"),
            Map.entry("letterhead", "Briefbogen"),
            Map.entry("postcard", "Postkarten"),
            Map.entry("invitation", "Einladungen und Hochzeitskarten mit Heißfolie und Prägung"),
            Map.entry("poster", "Plakate"),
            Map.entry("calendar", "Kalender"),
            Map.entry("mailing", "Mailings mit persönlicher Anrede"),
            Map.entry("folding_carton", "Faltschachteln"),
            Map.entry("banner", "Banner und Mesh, geöst"),
            Map.entry("sign_rigid", "Schilder"),
            Map.entry("vehicle_wrap", "Fahrzeugbeschriftung"),
            Map.entry("textile", "Shirts und Vereinskleidung"));

    private final SplittableRandom random;

    Sentences(SplittableRandom random) {
        this.random = random;
    }

    /** The offer of somebody in a trade that no plugin knows. */
    String trade(String label, String town) {
        return String.join(
                " ", pick(BEGINNINGS).formatted(town), pick(WORK).formatted(label), pick(ENDINGS), pick(ENDINGS));
    }

    /** The offer of a printer, which speaks of what he states. */
    String printer(Attributes house, String town) {
        String presses = house.objects("processes").orElse(List.of()).stream()
                .flatMap(press -> press.text("process").stream())
                .map(code -> PROCESSES.getOrDefault(code, code))
                .distinct()
                .collect(Collectors.joining(" und "));
        String products = house.texts("products_core").orElse(List.of()).stream()
                .map(code -> PRODUCTS.getOrDefault(code, code))
                .collect(Collectors.joining(", "));
        return String.join(
                " ", pick(BEGINNINGS).formatted(town), presses + ".", products + ".", pick(ENDINGS), pick(ENDINGS));
    }

    private String pick(List<String> sentences) {
        return sentences.get(random.nextInt(sentences.size()));
    }
}
