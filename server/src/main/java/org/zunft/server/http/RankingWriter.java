package org.zunft.server.http;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zunft.api.ProfessionId;
import org.zunft.api.matching.Distance;
import org.zunft.api.matching.Part;
import org.zunft.api.matching.Reason;
import org.zunft.core.matching.Candidate;
import org.zunft.core.matching.Judged;
import org.zunft.core.matching.ListedOffer;
import org.zunft.core.matching.MatchOnce;
import org.zunft.core.matching.Matched;
import org.zunft.core.matching.Ranking;
import org.zunft.core.need.Advice;
import org.zunft.core.place.Places;
import org.zunft.core.profession.JsonAttributes;
import org.zunft.core.profession.Wording;
import org.zunft.server.http.MatchBodies.AdviceBody;
import org.zunft.server.http.MatchBodies.CandidateBody;
import org.zunft.server.http.MatchBodies.NotAssessedBody;
import org.zunft.server.http.MatchBodies.PartBody;
import org.zunft.server.http.MatchBodies.RankingBody;

/** Writes rankings for readers: sentences beside keys. The best are explained in full, the rest by their total. */
@Singleton
public final class RankingWriter {

    /** So many candidates are explained unless the reader asks for more. */
    public static final int EXPLAINED = 10;

    private final Wording wording;

    /** Writes in given words. */
    public RankingWriter(Wording wording) {
        this.wording = wording;
    }

    /** The answer to a question that came with its offers. */
    public RankingBody of(MatchOnce.Outcome.Answered answered, int explained, Locale locale) {
        Optional<ProfessionId> profession = Optional.of(answered.profession());
        return new RankingBody(
                answered.profession().toString(),
                null,
                JsonAttributes.write(answered.need().attributes()),
                advice(profession, answered.need().advice(), locale),
                ranked(profession, answered.ranking(), explained, locale),
                excluded(profession, answered.ranking(), locale),
                notAssessed(answered.ranking()),
                List.of(Places.attribution()));
    }

    /** The candidates for a need, each with name and firm. */
    RankingBody of(Matched matched, int explained, Locale locale) {
        return new RankingBody(
                matched.profession().map(ProfessionId::toString).orElse(null),
                matched.reached(),
                null,
                advice(matched.profession(), matched.advice(), locale),
                ranked(matched.profession(), matched.ranking(), explained, locale),
                excluded(matched.profession(), matched.ranking(), locale),
                notAssessed(matched.ranking()),
                List.of(Places.attribution()));
    }

    List<AdviceBody> advice(Optional<ProfessionId> profession, List<Advice> advice, Locale locale) {
        return advice.stream()
                .map(each -> new AdviceBody(each.rule(), each.effect(), sentence(profession, each.reason(), locale)))
                .toList();
    }

    String sentence(Optional<ProfessionId> profession, Reason reason, Locale locale) {
        return wording.sentence(profession, reason, locale);
    }

    private List<CandidateBody> ranked(
            Optional<ProfessionId> profession, Ranking ranking, int explained, Locale locale) {
        return IntStream.range(0, ranking.ranked().size())
                .mapToObj(index -> {
                    Judged judged = ranking.ranked().get(index);
                    List<Part> parts = index < explained ? judged.assessment().parts() : List.of();
                    return candidate(profession, judged, index + 1, parts, locale);
                })
                .toList();
    }

    private List<CandidateBody> excluded(Optional<ProfessionId> profession, Ranking ranking, Locale locale) {
        return ranking.excluded().stream()
                .map(judged ->
                        candidate(profession, judged, null, judged.assessment().parts(Part.Kind.EXCLUSION), locale))
                .toList();
    }

    private static List<NotAssessedBody> notAssessed(Ranking ranking) {
        return ranking.notAssessed().stream()
                .map(each -> new NotAssessedBody(
                        each.candidate().id(), each.candidate().member(), each.failure()))
                .toList();
    }

    private CandidateBody candidate(
            Optional<ProfessionId> profession, Judged judged, @Nullable Integer rank, List<Part> parts, Locale locale) {
        Candidate candidate = judged.candidate();
        return new CandidateBody(
                rank,
                candidate.id(),
                candidate.member(),
                candidate.listed().map(ListedOffer::name).orElse(null),
                candidate.listed().map(ListedOffer::firm).orElse(null),
                judged.assessment().total(),
                candidate.distance() instanceof Distance.Known(int kilometres) ? kilometres : null,
                parts.stream()
                        .map(part -> new PartBody(
                                part.rule(),
                                part.kind(),
                                part.weight(),
                                part.value(),
                                part.reason().key(),
                                sentence(profession, part.reason(), locale)))
                        .toList());
    }
}
