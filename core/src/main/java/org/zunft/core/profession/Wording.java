package org.zunft.core.profession;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionId;
import org.zunft.api.matching.Argument;
import org.zunft.api.matching.Reason;
import org.zunft.api.text.Messages;

/**
 * Writes reasons as sentences in the language of the reader. Keys that begin with {@code core.} are the product's own;
 * all others belong to the profession that gave the reason.
 */
@Singleton
public final class Wording {

    /** The languages the product speaks; the first is the fallback. */
    public static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final String CORE = "core.";

    /** So many patterns a thread keeps parsed; parsing one costs more than filling it in. */
    private static final int KEPT = 1000;

    private final Professions professions;

    /** Parsed patterns are not safe to share, so each thread keeps its own. */
    private final ThreadLocal<Map<Pattern, MessageFormat>> parsed = ThreadLocal.withInitial(HashMap::new);

    private volatile Remembered remembered = new Remembered(Map.of(), Map.of());

    private final Messages core = Messages.fromResources(Wording.class, Locale.GERMAN, Locale.ENGLISH);

    /** Wording in the words of the product and of installed professions. */
    public Wording(Professions professions) {
        this.professions = professions;
    }

    /**
     * Notes what the catalogue says after a change of it. An answer that began before the change, or an explanation that
     * is about to be stored, is worded as it began.
     */
    public synchronized void noteChange() {
        var latest = professions.current().all().stream()
                .collect(Collectors.<Profession<?, ?>, ProfessionId, Messages>toUnmodifiableMap(
                        Profession::id, Profession::messages));
        var earlier = new HashMap<>(remembered.earlier());
        remembered.latest().forEach((id, messages) -> {
            if (!messages.equals(latest.get(id))) {
                earlier.put(id, messages);
            }
        });
        remembered = new Remembered(latest, Map.copyOf(earlier));
    }

    /**
     * The sentences of professions; they hold no class of a plugin.
     *
     * @param latest those of the catalogue when it last changed
     * @param earlier those that a profession had before, if it had others
     */
    private record Remembered(Map<ProfessionId, Messages> latest, Map<ProfessionId, Messages> earlier) {}

    /**
     * A sentence for a reason.
     *
     * @param profession whose rule gave the reason; empty for the product's own
     * @param reason what to say
     * @param locale one of {@link #LOCALES}
     * @return the sentence; the bare key when the profession never knew it while this server ran
     */
    public String sentence(Optional<ProfessionId> profession, Reason reason, Locale locale) {
        Optional<Messages> own = messages(profession, reason.key(), locale);
        Optional<String> pattern = reason.key().startsWith(CORE)
                ? core.pattern(locale, reason.key())
                : own.flatMap(each -> each.pattern(locale, reason.key()));
        return pattern.map(found -> format(found, reason, own, locale)).orElse(reason.key());
    }

    /** A message of a profession that takes no arguments; empty when it has none. */
    public Optional<String> message(ProfessionId profession, String key, Locale locale) {
        return messages(Optional.of(profession))
                .flatMap(each -> each.pattern(locale, key))
                .map(pattern -> new MessageFormat(pattern, locale).format(Map.of()));
    }

    private Optional<Messages> messages(Optional<ProfessionId> profession) {
        return profession.flatMap(id -> professions.current().find(id)).map(Profession::messages);
    }

    private Optional<Messages> messages(Optional<ProfessionId> profession, String key, Locale locale) {
        Optional<Messages> present = messages(profession);
        if (present.flatMap(each -> each.pattern(locale, key)).isPresent() || key.startsWith(CORE)) {
            return present;
        }
        return profession.map(id -> remembered.earlier().get(id)).or(() -> present);
    }

    private record Pattern(String text, Locale locale) {}

    private MessageFormat parsed(String pattern, Locale locale) {
        Map<Pattern, MessageFormat> kept = parsed.get();
        if (kept.size() > KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(
                new Pattern(pattern, locale), each -> new MessageFormat(each.text(), each.locale()));
    }

    private String format(String pattern, Reason reason, Optional<Messages> own, Locale locale) {
        Map<String, Object> values = new HashMap<>();
        reason.arguments().forEach((name, argument) -> values.put(name, value(argument, own, locale)));
        return parsed(pattern, locale).format(values);
    }

    private static Object value(Argument argument, Optional<Messages> own, Locale locale) {
        return switch (argument) {
            case Argument.Text(var text) -> text;
            case Argument.Decimal(var number) -> number;
            case Argument.Day(var day) ->
                day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
            case Argument.Term(var code) -> term(code, own, locale);
            case Argument.Terms(var codes) ->
                ListFormatter.getInstance(ULocale.forLocale(locale))
                        .format(codes.stream()
                                .map(code -> term(code, own, locale))
                                .toList());
        };
    }

    private static String term(String code, Optional<Messages> own, Locale locale) {
        return own.flatMap(messages -> messages.pattern(locale, "term." + code)).orElse(code);
    }
}
