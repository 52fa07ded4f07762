package org.zunft.plugin.tck;

import java.util.List;
import org.zunft.plugin.tck.check.CasesCheck;
import org.zunft.plugin.tck.check.Check;
import org.zunft.plugin.tck.check.CuesCheck;
import org.zunft.plugin.tck.check.DeterministicCheck;
import org.zunft.plugin.tck.check.DistanceCheck;
import org.zunft.plugin.tck.check.HidingCheck;
import org.zunft.plugin.tck.check.IdentityCheck;
import org.zunft.plugin.tck.check.JarCheck;
import org.zunft.plugin.tck.check.LawCheck;
import org.zunft.plugin.tck.check.MessagesCheck;
import org.zunft.plugin.tck.check.PurityCheck;
import org.zunft.plugin.tck.check.ReasonsCheck;
import org.zunft.plugin.tck.check.SchemasCheck;
import org.zunft.plugin.tck.check.SilenceCheck;
import org.zunft.plugin.tck.check.SnapshotCheck;
import org.zunft.plugin.tck.check.TotalCheck;
import org.zunft.plugin.tck.check.UnknownCheck;
import org.zunft.plugin.tck.check.VocabularyCheck;

/** Every check, in the order in which an author wants to read them: form first, then behaviour, then packaging. */
public final class Checks {

    private Checks() {}

    /** All checks. */
    public static List<Check> all() {
        return List.of(
                new IdentityCheck(),
                new SchemasCheck(),
                new SnapshotCheck(),
                new MessagesCheck(),
                new VocabularyCheck(),
                new TotalCheck(),
                new DeterministicCheck(),
                new ReasonsCheck(),
                new SilenceCheck(),
                new UnknownCheck(),
                new DistanceCheck(),
                new HidingCheck(),
                new CuesCheck(),
                new LawCheck(),
                new CasesCheck(),
                new PurityCheck(),
                new JarCheck());
    }
}
