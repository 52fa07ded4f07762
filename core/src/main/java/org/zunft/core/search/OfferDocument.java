package org.zunft.core.search;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.zunft.core.matching.ListedOffer;
import org.zunft.core.offer.Offer;
import org.zunft.core.shared.OfferId;

/** How an offer lies in the index. Names and contact data do not. */
final class OfferDocument {

    static final String ID = "id";
    static final String ID_TERM = "id_term";
    static final String PROFESSION = "profession";
    static final String UNIT_GROUP = "unit_group";
    static final String TEAM = "team";
    static final String REGION = "region";

    private static final int UNIT_GROUP_DIGITS = 4;
    private static final int ID_BYTES = 16;

    private OfferDocument() {}

    static Document of(ListedOffer listed) {
        Offer offer = listed.offer();
        var document = new Document();
        document.add(new StringField(ID_TERM, offer.id().toString(), Field.Store.NO));
        document.add(new SortedDocValuesField(ID, bytes(offer.id())));
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

    static OfferId id(BytesRef bytes) {
        var buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, ID_BYTES);
        return new OfferId(new UUID(buffer.getLong(), buffer.getLong()));
    }

    private static BytesRef bytes(OfferId id) {
        var buffer = ByteBuffer.allocate(ID_BYTES);
        buffer.putLong(id.value().getMostSignificantBits()).putLong(id.value().getLeastSignificantBits());
        return new BytesRef(buffer.array());
    }
}
