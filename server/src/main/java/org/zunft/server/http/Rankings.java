package org.zunft.server.http;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zunft.core.access.Actor;
import org.zunft.core.matching.Matched;
import org.zunft.core.matching.Ranking;
import org.zunft.core.organisation.Member;
import org.zunft.core.organisation.Members;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.Transactions;
import org.zunft.server.http.MatchBodies.RankingBody;

/** Writes rankings of members: names beside ids. */
@Singleton
public final class Rankings {

    private final RankingWriter writer;
    private final Transactions transactions;
    private final Members members;

    /** Rankings as a writer puts them. */
    public Rankings(RankingWriter writer, Transactions transactions, Members members) {
        this.writer = writer;
        this.transactions = transactions;
        this.members = members;
    }

    RankingBody of(Actor actor, Matched matched, int explained, Locale locale) {
        return writer.of(matched, people(actor, matched.ranking()), explained, locale);
    }

    private Map<String, Member> people(Actor actor, Ranking ranking) {
        Set<MemberId> ids = Stream.concat(ranking.ranked().stream(), ranking.excluded().stream())
                .map(judged -> new MemberId(UUID.fromString(judged.candidate().member())))
                .collect(Collectors.toSet());
        return transactions.read(() -> members.find(actor.organisation(), ids)).stream()
                .collect(Collectors.toMap(member -> member.id().toString(), Function.identity()));
    }
}
