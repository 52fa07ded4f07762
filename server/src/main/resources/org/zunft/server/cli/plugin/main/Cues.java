package @package@;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.Finding;
import org.zunft.api.text.NeedText;

/** What can be read out of a sentence. Better nothing than something wrong. */
final class @Name@Cues {

    private static final Pattern REPAIR = Pattern.compile("\\b(?:Reparatur|reparieren|repair)\\b");
    private static final Pattern INSTALLATION = Pattern.compile("\\b(?:Einbau|einbauen|installation|install)\\b");
    private static final Pattern PIECES = Pattern.compile("\\b([1-9][0-9]{0,3}) (?:Stück|pieces)\\b");

    private @Name@Cues() {}

    static List<Finding> read(NeedText text) {
        var findings = new ArrayList<Finding>();
        Matcher repair = REPAIR.matcher(text.value());
        Matcher installation = INSTALLATION.matcher(text.value());
        boolean repairs = repair.find();
        boolean installs = installation.find();
        if (repairs && !installs) {
            findings.add(new Finding("job", Value.of("repair"), repair.start(), repair.end()));
        }
        if (installs && !repairs) {
            findings.add(new Finding("job", Value.of("installation"), installation.start(), installation.end()));
        }
        Matcher pieces = PIECES.matcher(text.value());
        if (pieces.find()) {
            findings.add(new Finding(
                    "pieces", Value.of(Long.parseLong(pieces.group(1))), pieces.start(), pieces.end()));
        }
        return findings;
    }
}
