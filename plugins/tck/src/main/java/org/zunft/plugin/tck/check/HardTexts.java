package org.zunft.plugin.tck.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.zunft.api.Profession;
import org.zunft.api.text.NeedText;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/**
 * Texts that trip careless readers: empty, endless, foreign, full of markup or digits, and the profession's own
 * words torn from their sentences and mixed.
 */
final class HardTexts {

    private static final long SEED = 7322;
    private static final int MIXTURES = 150;

    private static final List<String> FIXED = List.of(
            "",
            " ",
            "\n\n\t\r\n",
            "\u0000\u0007\u001b[31m\u007f",
            "<script>alert('x')</script> &amp; <b>5</b>",
            "👩‍👩‍👧‍👦 braucht 👍🏽 bis 📅",
            "\u202etxet desrever\u202c \ufeff\u200b",
            "'; DROP TABLE need; --",
            "{0} {amount, plural, one {#} other {#}} %s %n ${x} \\1 $1",
            "-1 0 00 1e9 1.000.000.000.000 99999999999999999999999999 0,0 ٣٤ ½ ² Ⅻ",
            "31.02.2026 29.02.2027 00.00.0000 99/99/9999 2026-13-45 25:61 Uhr",
            "in 99999999999 Tagen, vor 3 Wochen, gestern, übermorgen, am Montag, KW 99",
            "\ud800 \udc00 lone halves");

    private static final List<String> REPEATED =
            List.of("9", "1.", "1 ", "a", "A4 ", "x", "\"", "(", "ä", "\n", "1x", "1/", "-", "0,0 ", "100 g ", "in 1 ");

    private static final List<String> FILLERS = List.of(
            "1",
            "10.000",
            "250",
            "A4",
            "4/4",
            "mm",
            "g/m²",
            "in 14 Tagen",
            "bis 3.4.",
            "%",
            "x",
            "€",
            "nicht",
            "ohne",
            "no");

    private final PluginUnderTest subject;
    private final Profession<?, ?> profession;

    HardTexts(PluginUnderTest subject, Profession<?, ?> profession) {
        this.subject = subject;
        this.profession = profession;
    }

    Set<String> all() {
        var texts = new LinkedHashSet<>(FIXED);
        REPEATED.forEach(each -> texts.add(each.repeat(NeedText.MAX_LENGTH / each.length())));
        Set<String> words = words();
        texts.addAll(words);
        List<String> pieces = List.copyOf(words);
        var random = new Random(SEED);
        for (int i = 0; i < MIXTURES; i++) {
            var mixture = new StringBuilder();
            for (int j = random.nextInt(12); j >= 0; j--) {
                List<String> source = random.nextBoolean() || pieces.isEmpty() ? FILLERS : pieces;
                mixture.append(source.get(random.nextInt(source.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            texts.add(mixture.substring(0, Math.min(mixture.length(), NeedText.MAX_LENGTH)));
        }
        return texts;
    }

    /** The sentences of the golden cases, whole and cut, and the words of the vocabulary. */
    private Set<String> words() {
        var words = new LinkedHashSet<String>();
        subject.caseFiles().stream()
                .filter(file -> file.profession().equals(profession.id().value()))
                .flatMap(file -> file.cases().stream())
                .flatMap(each -> each.texts().values().stream())
                .filter(text -> text.length() <= NeedText.MAX_LENGTH)
                .forEach(text -> {
                    words.add(text);
                    words.add(text.substring(text.length() / 2));
                    words.add(text.substring(0, text.length() / 2));
                    words.add(text.toUpperCase(Locale.ROOT));
                });
        profession.vocabulary().terms().stream()
                .flatMap(term -> term.words().values().stream())
                .flatMap(List::stream)
                .filter(word -> word.length() <= NeedText.MAX_LENGTH)
                .forEach(words::add);
        return words;
    }
}
