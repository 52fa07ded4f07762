package org.zunft.server.cli;

import java.util.List;
import java.util.Locale;
import org.zunft.api.matching.Part;
import org.zunft.server.http.MatchBodies.CandidateBody;
import org.zunft.server.http.MatchBodies.NotAssessedBody;
import org.zunft.server.http.MatchBodies.PartBody;
import org.zunft.server.http.MatchBodies.RankingBody;

/** A ranking for people at a terminal. */
final class RankingTable {

    private RankingTable() {}

    static String of(RankingBody ranking, Locale locale) {
        boolean german = locale.getLanguage().equals(Locale.GERMAN.getLanguage());
        var text = new StringBuilder();
        for (CandidateBody candidate : ranking.candidates()) {
            text.append(String.format(
                    locale, "%2d  %5.1f  %s%n", candidate.rank(), candidate.total() / 10.0, candidate.offer()));
            candidate.parts().forEach(part -> text.append(line(part, locale)));
        }
        if (!ranking.excluded().isEmpty()) {
            text.append(String.format(german ? "%nNicht möglich, weil%n" : "%nNot possible because%n"));
            ranking.excluded().forEach(each -> text.append(reasons(each)));
        }
        if (!ranking.notAssessed().isEmpty()) {
            List<String> ids =
                    ranking.notAssessed().stream().map(NotAssessedBody::offer).toList();
            text.append(String.format(
                    german ? "%nKonnte nicht beurteilt werden: %s%n" : "%nCould not be assessed: %s%n",
                    String.join(", ", ids)));
        }
        return text.toString().stripTrailing();
    }

    private static String line(PartBody part, Locale locale) {
        String worth = switch (part.kind()) {
            case SCORE, UNKNOWN -> String.format(locale, "%4d × %2d", part.value(), part.weight());
            case CAP -> String.format(locale, "≤ %4d   ", part.value());
            case EXCLUSION, NOTICE -> "         ";
        };
        return String.format(locale, "      %s  %-6s %s%n", worth, part.rule(), part.reason());
    }

    private static String reasons(CandidateBody excluded) {
        var text = new StringBuilder();
        excluded.parts().stream()
                .filter(part -> part.kind() == Part.Kind.EXCLUSION)
                .forEach(
                        part -> text.append("  %s: %s (%s)%n".formatted(excluded.offer(), part.reason(), part.rule())));
        return text.toString();
    }
}
