package org.zunft.core.search;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.zunft.core.matching.ListedOffer;
import org.zunft.core.matching.Marked;
import org.zunft.core.offer.Offer;

/** How an offer lies in the index. Names and contact data do not. */
final class OfferDocument {

    private static final String ID = "id";
    /** The place on the shelf. */
    static final String MARK = "mark";

    /** Decides between equals: random bits of the id, the same on every node. */
    static final String LOT = "lot";

    static final String PROFESSION = "profession";
    static final String UNIT_GROUP = "unit_group";
    static final String TEAM = "team";
    static final String REGION = "region";

    private static final int UNIT_GROUP_DIGITS = 4;

    private OfferDocument() {}

    /** Under which an offer's earlier version is found, to take its place. */
    static Term term(Marked marked) {
        return new Term(ID, marked.listed().offer().id().toString());
    }

    static Document of(Marked marked) {
        ListedOffer listed = marked.listed();
        Offer offer = listed.offer();
        var document = new Document();
        document.add(new StringField(ID, offer.id().toString(), Field.Store.NO));
        document.add(new NumericDocValuesField(MARK, marked.mark()));
        document.add(new NumericDocValuesField(LOT, offer.id().value().getLeastSignificantBits()));
        document.add(new StringField(UNIT_GROUP, unitGroup(offer.occupation()), Field.Store.NO));
        document.add(new StringField(TEAM, offer.team().toString(), Field.Store.NO));
        document.add(new StringField(REGION, listed.region().toString(), Field.Store.NO));
        offer.profession()
                .ifPresent(profession -> document.add(new StringField(PROFESSION, profession.value(), Field.Store.NO)));
        document.add(new TextField(Words.field(offer.locale()), offer.text(), Field.Store.NO));
        return document;
    }

    /** The ISCO-08 unit group of an ESCO code: its first four digits. */
    static String unitGroup(String escoCode) {
        return escoCode.substring(0, Math.min(UNIT_GROUP_DIGITS, escoCode.length()));
    }
}
