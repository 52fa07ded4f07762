package org.zunft.bench;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.zunft.bench.run.Creation;
import org.zunft.bench.run.Http;
import org.zunft.bench.run.Matching;
import org.zunft.bench.run.Rules;
import org.zunft.bench.run.Startup;
import org.zunft.bench.world.Workshop;

/** Measures what it is asked to and prints one table: {@code ./zunft bench [NAME...]}. */
public final class Bench {

    private static final int USAGE = 64;
    private static final Set<Subject> WITH_WORKSHOP = EnumSet.of(Subject.MATCHING, Subject.CREATION, Subject.HTTP);

    private final Path home = Path.of(System.getProperty("zunft.home", "server/target/zunft"));
    private final Report report = new Report(System.out);

    private Bench() {}

    /** What can be measured, in the order of the table. */
    private enum Subject {
        RULES,
        STARTUP,
        MATCHING,
        CREATION,
        HTTP;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Measures all subjects, or those that are named. */
    public static void main(String[] arguments) {
        Optional<Set<Subject>> asked = asked(List.of(arguments));
        if (asked.isEmpty()) {
            System.err.println("zunft: bench knows all, "
                    + String.join(
                            ", ",
                            EnumSet.allOf(Subject.class).stream()
                                    .map(Subject::word)
                                    .toList()));
            System.exit(USAGE);
        }
        asked.ifPresent(new Bench()::run);
    }

    private static Optional<Set<Subject>> asked(List<String> words) {
        if (words.isEmpty() || words.equals(List.of("all"))) {
            return Optional.of(EnumSet.allOf(Subject.class));
        }
        Set<Subject> found = EnumSet.noneOf(Subject.class);
        EnumSet.allOf(Subject.class).stream()
                .filter(subject -> words.contains(subject.word()))
                .forEach(found::add);
        return found.size() == words.size() ? Optional.of(found) : Optional.empty();
    }

    private void run(Set<Subject> subjects) {
        if (subjects.contains(Subject.RULES)) {
            report.progress("the rules of each profession (two minutes)");
            report.add(Rules.measure(plugins()));
        }
        if (subjects.contains(Subject.STARTUP)) {
            report.progress("start and memory (a minute)");
            report.add(Startup.measure(home));
        }
        if (!Collections.disjoint(subjects, WITH_WORKSHOP)) {
            withWorkshop(subjects);
        }
        report.print(Machine.line());
    }

    private void withWorkshop(Set<Subject> subjects) {
        Path data;
        List<Http.Asking> askings;
        try (Workshop workshop = Workshop.build(plugins(), report::progress)) {
            data = workshop.data();
            if (subjects.contains(Subject.MATCHING)) {
                report.progress("matching in process (a minute and a half)");
                report.add(Matching.measure(workshop));
            }
            if (subjects.contains(Subject.CREATION)) {
                report.progress("creation of referrals (half a minute)");
                report.add(Creation.measure(workshop));
            }
            askings = Http.askings(workshop);
        }
        if (subjects.contains(Subject.HTTP)) {
            report.progress("over HTTP (two minutes)");
            report.add(Http.measure(home, data, askings));
        }
        Workshop.delete(data);
    }

    private Path plugins() {
        return home.resolve("plugins");
    }
}
