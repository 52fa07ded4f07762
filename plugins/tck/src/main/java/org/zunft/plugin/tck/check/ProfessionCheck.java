package org.zunft.plugin.tck.check;

import java.util.List;
import org.zunft.api.Profession;
import org.zunft.plugin.tck.subject.Attempt;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/** A check that looks at each profession by itself. */
abstract class ProfessionCheck implements Check {

    @Override
    public final List<String> problems(PluginUnderTest subject) {
        var problems = new Problems();
        for (Profession<?, ?> profession : subject.professions()) {
            Attempt.of(() -> {
                        examine(subject, profession, problems);
                        return true;
                    })
                    .failure()
                    .ifPresent(failure ->
                            problems.add("the check could not finish, because a method of the profession " + failure));
        }
        return problems.list();
    }

    /** Looks at one profession. */
    abstract <N, O> void examine(PluginUnderTest subject, Profession<N, O> profession, Problems problems);

    @Override
    public final String toString() {
        return id() + ": " + proves();
    }
}
