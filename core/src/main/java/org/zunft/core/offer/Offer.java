package org.zunft.core.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.zunft.api.ProfessionId;
import org.zunft.api.attribute.Attributes;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.TeamId;
import org.zunft.core.shared.Version;

/**
 * What a member does on a seat.
 *
 * @param id its identity
 * @param member whose it is
 * @param seat the seat it is made on; a seat has at most one offer of its holder
 * @param team the team of the seat
 * @param occupation the ESCO code of the seat
 * @param profession the profession whose attributes it states; empty when no plugin served the occupation
 * @param schemaVersion the version of the schema the attributes were checked against; empty without a profession
 * @param text what the member says of his work, as typed, in normal form C
 * @param locale the language of the text
 * @param attributes what is stated in the profession's terms
 * @param radius how far the member goes, in kilometres; empty for anywhere
 * @param languages the languages the work is done in
 * @param bookedUntil the last day without capacity; empty when there is capacity
 * @param changedAt when it was stored last
 * @param version for writing
 */
public record Offer(
        OfferId id,
        MemberId member,
        SeatId seat,
        TeamId team,
        String occupation,
        Optional<ProfessionId> profession,
        Optional<String> schemaVersion,
        String text,
        Locale locale,
        Attributes attributes,
        OptionalInt radius,
        List<Locale> languages,
        Optional<LocalDate> bookedUntil,
        Instant changedAt,
        Version version) {

    /** The longest text of an offer, in characters. */
    public static final int MAX_TEXT = 4000;

    /** Copies the languages. */
    public Offer {
        languages = List.copyOf(languages);
    }
}
