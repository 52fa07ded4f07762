package org.zunft.plugin.dental;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zunft.api.policy.ComplianceVerdict;
import org.zunft.api.text.NeedText;

/** Consent, personal data, rewards and emergencies. Every name, number and date here is invented. */
class LawTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final DentalProfession dental = new DentalProfession();

    private ComplianceVerdict check(String rule, String need, String text) {
        return dental.complianceRules().stream()
                .filter(each -> each.id().equals(rule))
                .findFirst()
                .orElseThrow()
                .check(
                        dental.readNeed(Judging.attributes(need)),
                        new NeedText(text, text.startsWith("EN ") ? Locale.ENGLISH : Locale.GERMAN, TODAY));
    }

    private List<String> marked(String text) {
        return check("D2.text", "{}", text) instanceof ComplianceVerdict.Refused refused
                ? refused.passages().stream()
                        .map(passage -> text.substring(passage.start(), passage.end()))
                        .toList()
                : List.of();
    }

    @Test
    void without_consent_a_need_stays_a_draft() {
        assertThat(check("D2", "{'procedure':'filling'}", "")).isInstanceOf(ComplianceVerdict.Blocked.class);
        assertThat(check("D2", "{'consent_art9_at':'2026-03-01T10:00:00Z'}", ""))
                .isEqualTo(ComplianceVerdict.CLEAR);
        assertThat(check("D2", "{'consent_art9_at':'2026-03-01T10:00:00+01:00'}", ""))
                .isEqualTo(ComplianceVerdict.CLEAR);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-03T23:59:59Z, false", "2026-03-04T00:00:00Z, true", "2030-01-01T00:00:00Z, true"})
    void a_consent_that_is_yet_to_come_is_none(String at, boolean blocked) {
        assertThat(check("D2", "{'consent_art9_at':'" + at + "'}", "") instanceof ComplianceVerdict.Blocked)
                .isEqualTo(blocked);
    }

    @Test
    void a_moment_that_is_none_is_no_consent() {
        assertThat(check("D2", "{'consent_art9_at':'yes'}", "")).isInstanceOf(ComplianceVerdict.Blocked.class);
    }

    @Test
    void everybody_is_told_that_nothing_may_be_had_for_it() {
        assertThat(check("D1", "{}", "")).isInstanceOf(ComplianceVerdict.Advised.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Frau Sommerfeld braucht eine Krone | Sommerfeld",
                "für Herrn Dr. Egon Vogelsang, Füllung | Egon Vogelsang",
                "Herr von Greifenhagen hat Zahnschmerzen | von Greifenhagen",
                "Meine Tochter Amelie bekommt eine Spange | Amelie",
                "Implantat für Hannelore Kieselbach | Hannelore Kieselbach",
                "Anna-Lena hat Angst | Anna-Lena",
                "Gruß, Markus | Markus",
                "Der Patient heißt Quendolin Wiesner | Quendolin Wiesner",
                "Familie Öztürkmen sucht einen Kinderzahnarzt | Öztürkmen",
                "Mrs Applewhite needs a filling | Applewhite",
                "Dr Applewhite needs a filling | Applewhite",
                "Prof Vogelsang braucht eine Krone | Vogelsang",
                "my daughter Saoirse needs braces | Saoirse",
                "his name is Barnaby Threlfall | Barnaby Threlfall",
                "a client, Olivia Harcourt-Smythe, wants whitening | Olivia Harcourt-Smythe"
            })
    void names_are_marked(String text, String name) {
        assertThat(marked(text)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vier verlagerte Weisheitszähne (18,28,38,48), 24 J., GKV, möchte Vollnarkose",
                "Eine Frau Mitte 40 sucht einen Zahnarzt",
                "Meine Frau möchte Bleaching, meine Tochter eine Zahnspange",
                "Herr Doktor gesucht: Krone auf 26, Termin am 12.03.2026",
                "Für die ganze Familie, am liebsten nachmittags ab 15.30 Uhr",
                "Ein Kunde aus Bad Homburg, PLZ 61348, 8 km",
                "Patient: Kind, 8 J., Karies",
                "Zähne 11, 12, 21 und 22, Kosten etwa 1.250,00 Euro",
                "Der Patient heißt es gut, wenn jemand Türkisch spricht",
                "A Turkish client needs a filling in tooth 36, aged 41",
                "My daughter needs braces, my wife a check-up",
                "Her patient is a man of 58 with gum disease",
                "Implantat nach Extraktion am 03.11.2025",
                "Sucht eine neue Zahnarztpraxis für die ganze Familie, am liebsten mit Terminen am Nachmittag."
            })
    void what_names_nobody_is_not_marked(String text) {
        assertThat(marked(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Füllung, geb. 12.03.1985, GKV | geb. 12.03.1985",
                "geboren am 3. Mai 1990 | geboren am 3. Mai 1990",
                "12.03.85, Krone | 12.03.85",
                "1985-03-12, Krone | 1985-03-12",
                "Jahrgang 1962, Prothese | Jahrgang 1962",
                "born on 12/03/1985 | born on 12/03/1985",
                "DOB: 4 July 1976 | DOB: 4 July 1976",
                "born in 1990 | born in 1990",
                "* 12.3.2014 | * 12.3.2014",
                "Geburtstag am 12.3. | Geburtstag am 12.3."
            })
    void dates_of_birth_are_marked(String text, String date) {
        assertThat(marked(text)).containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Erreichbar unter +49 171 3920011 ab 8 Uhr | +49 171 3920011",
                "0911/1234567, Füllung | 0911/1234567",
                "Tel. 12 34 56 | Tel. 12 34 56",
                "call 01632 960 983 please | call 01632 960 983",
                "schreib an max.muster@example.org bitte | max.muster@example.org",
                "max.muster(at)example.org | max.muster(at)example.org",
                "KVNR A123456789 | A123456789",
                "SV-Nummer 1234 010180 | 1234 010180"
            })
    void contacts_and_numbers_are_marked(String text, String contact) {
        assertThat(marked(text)).containsExactly(contact);
    }

    @Test
    void all_kinds_are_marked_in_the_order_of_the_text_and_named_once() {
        var text = "Frau Sommerfeld, geb. 12.03.1985, Tel. 0171 3920011, a@b.example, braucht eine Krone";

        assertThat(marked(text)).containsExactly("Sommerfeld", "geb. 12.03.1985", "Tel. 0171 3920011", "a@b.example");
        assertThat(check("D2.text", "{}", text) instanceof ComplianceVerdict.Refused(var reason, var passages)
                        && reason.arguments().containsKey("kinds")
                        && passages.size() == 4)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zahn beim Fußball ausgeschlagen, was nun? | emergency.knocked_out",
                "tooth knocked out playing hockey | emergency.knocked_out",
                "Nachblutung nach Extraktion, hört nicht auf | emergency.bleeding",
                "nach dem Ziehen hört es nicht auf zu bluten | emergency.bleeding",
                "still bleeding after an extraction, it does not stop | emergency.bleeding",
                "dicke Backe und Fieber | emergency.swelling",
                "geschwollen, kann kaum schlucken | emergency.swelling",
                "swollen jaw and trouble swallowing | emergency.swelling",
                "Abszess mit Schüttelfrost | emergency.swelling"
            })
    void emergencies_come_first(String text, String key) {
        assertThat(check("emergency", "{}", text))
                .isInstanceOfSatisfying(
                        ComplianceVerdict.Advised.class,
                        advised -> assertThat(advised.reason().key()).isEqualTo(key));
        assertThat(dental.complianceRules().getFirst().id()).isEqualTo("emergency");
    }

    @ParameterizedTest
    @CsvSource({"emergency_pain, emergency.today", "trauma, emergency.trauma"})
    void who_cannot_wait_until_tomorrow_is_told_where_else_to_go(String procedure, String key) {
        assertThat(check("emergency", "{'priority':'stat','procedure':'" + procedure + "'}", ""))
                .isInstanceOfSatisfying(
                        ComplianceVerdict.Advised.class,
                        advised -> assertThat(advised.reason().key()).isEqualTo(key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zahnfleisch blutet manchmal beim Putzen",
                "Backe nicht geschwollen, kein Fieber",
                "Füllung herausgefallen",
                "Weisheitszähne raus",
                "no swelling, no fever"
            })
    void what_can_wait_is_no_emergency(String text) {
        assertThat(check("emergency", "{}", text)).isEqualTo(ComplianceVerdict.CLEAR);
    }
}
