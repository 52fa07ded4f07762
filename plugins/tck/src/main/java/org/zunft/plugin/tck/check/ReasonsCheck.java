package org.zunft.plugin.tck.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zunft.api.Profession;
import org.zunft.api.matching.Argument;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;
import org.zunft.api.policy.ComplianceVerdict;
import org.zunft.api.text.Messages;
import org.zunft.api.text.NeedText;
import org.zunft.plugin.tck.subject.Attempt;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/** Every reason a rule gives can be written as a sentence. */
public final class ReasonsCheck extends ProfessionCheck {

    @Override
    public String id() {
        return "reasons";
    }

    @Override
    public String proves() {
        return "every reason a rule gives has its message in every language, brings every argument the message names,"
                + " in its kind, and names only terms that have a word";
    }

    @Override
    <N, O> void examine(PluginUnderTest subject, Profession<N, O> profession, Problems problems) {
        Messages messages = profession.messages();
        var trials = new Trials<>(subject, profession);
        for (var pair : trials.pairs()) {
            trials.judge(pair.need().typed(), pair.offer().typed(), pair.context()).stream()
                    .flatMap(List::stream)
                    .forEach(said -> VerdictParts.of(said.verdict()).stream()
                            .flatMap(part -> reason(part).stream())
                            .forEach(reason -> examine("rule " + said.rule(), reason, messages, problems)));
        }
        trials.needs().forEach(need -> law(profession, need.typed(), "", problems));
        trials.needs().stream()
                .limit(1)
                .forEach(need -> new HardTexts(subject, profession)
                        .all()
                        .forEach(text -> law(profession, need.typed(), text, problems)));
    }

    private static <N> void law(Profession<N, ?> profession, N need, String words, Problems problems) {
        var text = new NeedText(words, Locale.GERMAN, Trials.TODAY);
        for (var rule : profession.complianceRules()) {
            Attempt.of(() -> rule.check(need, text))
                    .value()
                    .flatMap(ReasonsCheck::reason)
                    .ifPresent(reason -> examine("rule " + rule.id(), reason, profession.messages(), problems));
        }
    }

    private static Optional<Reason> reason(Verdict part) {
        return switch (part) {
            case Verdict.Scored scored -> Optional.of(scored.reason());
            case Verdict.Excluded excluded -> Optional.of(excluded.reason());
            case Verdict.Capped capped -> Optional.of(capped.reason());
            case Verdict.Notice notice -> Optional.of(notice.reason());
            case Verdict.Unknown unknown -> Optional.of(unknown.reason());
            case Verdict.Several _ -> Optional.empty();
            case Verdict.Silent() -> Optional.empty();
        };
    }

    private static Optional<Reason> reason(ComplianceVerdict verdict) {
        return switch (verdict) {
            case ComplianceVerdict.Clear() -> Optional.empty();
            case ComplianceVerdict.Blocked blocked -> Optional.of(blocked.reason());
            case ComplianceVerdict.Refused refused -> Optional.of(refused.reason());
            case ComplianceVerdict.Advised advised -> Optional.of(advised.reason());
        };
    }

    private static void examine(String rule, Reason reason, Messages messages, Problems problems) {
        for (Locale locale : messages.locales()) {
            messages.pattern(locale, reason.key())
                    .ifPresentOrElse(
                            pattern -> arguments(rule, reason, pattern, locale, problems),
                            () -> problems.add(
                                    rule + " gives the reason " + reason.key() + ", which is no message in " + locale));
            terms(reason)
                    .filter(code -> messages.pattern(locale, "term." + code).isEmpty())
                    .forEach(code -> problems.add(rule + " names the term " + code + " in the reason " + reason.key()
                            + ", but message term." + code + " is missing in " + locale));
        }
    }

    private static void arguments(String rule, Reason reason, String pattern, Locale locale, Problems problems) {
        Map<String, PatternArguments.Kind> named =
                Attempt.of(() -> PatternArguments.of(pattern, locale)).value().orElse(Map.of());
        named.forEach((name, kind) -> {
            Argument argument = reason.arguments().get(name);
            if (!fits(argument, kind)) {
                problems.add(rule + " gives the reason " + reason.key() + " with " + name + " = " + argument
                        + ", but the message in " + locale + " needs " + told(kind));
            }
        });
    }

    private static boolean fits(@Nullable Argument argument, PatternArguments.Kind kind) {
        return switch (kind) {
            case ANY -> argument != null;
            case NUMBER -> argument instanceof Argument.Decimal;
            case DAY -> argument instanceof Argument.Day;
        };
    }

    private static String told(PatternArguments.Kind kind) {
        return switch (kind) {
            case ANY -> "it";
            case NUMBER -> "a number there";
            case DAY -> "a day there";
        };
    }

    private static Stream<String> terms(Reason reason) {
        return reason.arguments().values().stream().flatMap(argument -> switch (argument) {
            case Argument.Term term -> Stream.of(term.code());
            case Argument.Terms terms -> terms.codes().stream();
            case Argument.Text _ -> Stream.empty();
            case Argument.Decimal _ -> Stream.empty();
            case Argument.Day _ -> Stream.empty();
        });
    }
}
