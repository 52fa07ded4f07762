package org.zunft.core.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.zunft.core.matching.Gathering;

/** The Lucene query of a gathering: profession and circle decide who, words decide the order. */
final class GatheringQuery {

    private GatheringQuery() {}

    static Query of(Gathering gathering, IndexReader index) throws IOException {
        var query = new BooleanQuery.Builder();
        query.add(who(gathering), Occur.FILTER);
        switch (gathering.circle()) {
            case Gathering.Circle.InTeams(var teams) -> query.add(anyOf(OfferDocument.TEAM, teams), Occur.FILTER);
            case Gathering.Circle.InRegions(var regions) ->
                query.add(anyOf(OfferDocument.REGION, regions), Occur.FILTER);
            case Gathering.Circle.InOrganisation() -> {
                // everybody
            }
        }
        List<Query> languages = languages(gathering.text(), index);
        if (languages.size() == 1) {
            query.add(languages.getFirst(), Occur.SHOULD);
        } else if (!languages.isEmpty()) {
            query.add(new DisjunctionMaxQuery(languages, 0), Occur.SHOULD);
        }
        return query.build();
    }

    private static Query who(Gathering gathering) {
        var who = new BooleanQuery.Builder();
        gathering
                .profession()
                .ifPresent(profession ->
                        who.add(new TermQuery(new Term(OfferDocument.PROFESSION, profession.value())), Occur.SHOULD));
        gathering
                .occupation()
                .ifPresent(occupation -> who.add(
                        new TermQuery(new Term(OfferDocument.UNIT_GROUP, OfferDocument.unitGroup(occupation))),
                        Occur.SHOULD));
        return who.build();
    }

    private static Query anyOf(String field, Set<?> ids) {
        return new TermInSetQuery(
                field, ids.stream().map(id -> new BytesRef(id.toString())).collect(Collectors.toList()));
    }

    /** The words as each language has them in which there are offers; where there are none, looking costs only time. */
    private static List<Query> languages(String text, IndexReader index) throws IOException {
        var languages = new ArrayList<Query>();
        for (String field : Words.FIELDS) {
            if (!text.isBlank() && index.getDocCount(field) > 0) {
                languages.add(words(field, text));
            }
        }
        return languages;
    }

    private static Query words(String field, String text) {
        var words = new BooleanQuery.Builder();
        Words.of(field, text).forEach(word -> words.add(new TermQuery(new Term(field, word)), Occur.SHOULD));
        return words.build();
    }
}
