package org.zunft.server.http;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zunft.api.ProfessionId;
import org.zunft.api.matching.Distance;
import org.zunft.api.matching.Reason;
import org.zunft.core.access.Actor;
import org.zunft.core.matching.Candidate;
import org.zunft.core.matching.Judged;
import org.zunft.core.matching.MatchOnce;
import org.zunft.core.matching.Matched;
import org.zunft.core.matching.Ranking;
import org.zunft.core.organisation.Member;
import org.zunft.core.organisation.Members;
import org.zunft.core.place.Places;
import org.zunft.core.profession.JsonAttributes;
import org.zunft.core.profession.Wording;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.Transactions;
import org.zunft.server.http.MatchBodies.AdviceBody;
import org.zunft.server.http.MatchBodies.CandidateBody;
import org.zunft.server.http.MatchBodies.NotAssessedBody;
import org.zunft.server.http.MatchBodies.PartBody;
import org.zunft.server.http.MatchBodies.RankingBody;

/** Writes rankings for readers: names beside ids, sentences beside keys. */
@Singleton
public final class Rankings {

    private final Wording wording;
    private final Transactions transactions;
    private final Members members;

    /** Rankings in given words. */
    public Rankings(Wording wording, Transactions transactions, Members members) {
        this.wording = wording;
        this.transactions = transactions;
        this.members = members;
    }

    RankingBody of(Actor actor, Matched matched, Locale locale) {
        Map<String, Member> people = people(actor, matched.ranking());
        return new RankingBody(
                matched.profession().map(ProfessionId::toString).orElse(null),
                matched.reached(),
                null,
                ranked(matched.profession(), matched.ranking(), people, locale),
                excluded(matched.profession(), matched.ranking(), people, locale),
                notAssessed(matched.ranking()),
                matched.advice().stream()
                        .map(each -> new AdviceBody(
                                each.rule(), each.effect(), sentence(matched.profession(), each.reason(), locale)))
                        .toList(),
                List.of(Places.attribution()));
    }

    RankingBody of(MatchOnce.Outcome.Answered answered, Locale locale) {
        Optional<ProfessionId> profession = Optional.of(answered.profession());
        return new RankingBody(
                answered.profession().toString(),
                null,
                JsonAttributes.write(answered.need().attributes()),
                ranked(profession, answered.ranking(), Map.of(), locale),
                excluded(profession, answered.ranking(), Map.of(), locale),
                notAssessed(answered.ranking()),
                List.of(),
                List.of(Places.attribution()));
    }

    String sentence(Optional<ProfessionId> profession, Reason reason, Locale locale) {
        return wording.sentence(profession, reason, locale);
    }

    private Map<String, Member> people(Actor actor, Ranking ranking) {
        Set<MemberId> ids = Stream.concat(ranking.ranked().stream(), ranking.excluded().stream())
                .map(judged -> new MemberId(UUID.fromString(judged.candidate().member())))
                .collect(Collectors.toSet());
        return transactions.read(() -> members.find(actor.organisation(), ids)).stream()
                .collect(Collectors.toMap(member -> member.id().toString(), Function.identity()));
    }

    private List<CandidateBody> ranked(
            Optional<ProfessionId> profession, Ranking ranking, Map<String, Member> people, Locale locale) {
        return IntStream.range(0, ranking.ranked().size())
                .mapToObj(index -> candidate(profession, ranking.ranked().get(index), index + 1, people, locale))
                .toList();
    }

    private List<CandidateBody> excluded(
            Optional<ProfessionId> profession, Ranking ranking, Map<String, Member> people, Locale locale) {
        return ranking.excluded().stream()
                .map(judged -> candidate(profession, judged, null, people, locale))
                .toList();
    }

    private static List<NotAssessedBody> notAssessed(Ranking ranking) {
        return ranking.notAssessed().stream()
                .map(each -> new NotAssessedBody(
                        each.candidate().id(), each.candidate().member(), each.failure()))
                .toList();
    }

    private CandidateBody candidate(
            Optional<ProfessionId> profession,
            Judged judged,
            @Nullable Integer rank,
            Map<String, Member> people,
            Locale locale) {
        Candidate candidate = judged.candidate();
        Optional<Member> person = Optional.ofNullable(people.get(candidate.member()));
        return new CandidateBody(
                rank,
                candidate.id(),
                candidate.member(),
                person.map(Member::fullName).orElse(null),
                person.map(Member::firm).orElse(null),
                judged.assessment().total(),
                candidate.distance() instanceof Distance.Known(int kilometres) ? kilometres : null,
                judged.assessment().parts().stream()
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
