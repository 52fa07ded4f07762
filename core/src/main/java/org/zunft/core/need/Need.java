package org.zunft.core.need;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zunft.api.ProfessionId;
import org.zunft.api.attribute.Attributes;
import org.zunft.core.access.Subject;
import org.zunft.core.place.PostalCode;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.Version;

/**
 * What a client wants, as the giver notes it.
 *
 * @param id its identity
 * @param giver who noted it
 * @param text the giver's words as typed, in normal form C
 * @param locale the language of the text
 * @param occupation the ESCO code of the profession it was confirmed to belong to; empty when only a plugin's
 *     profession was named
 * @param profession the plugin's profession that judges it; empty when no plugin serves the occupation
 * @param schemaVersion the version of the schema the attributes were checked against; empty without a profession
 * @param attributes what is wanted in the profession's terms: as stated, completed by what was read
 * @param readings what was read out of the text, with the words it came from
 * @param place where the work is wanted; empty when not stated
 * @param own whether the giver serves such needs himself
 * @param origin whether it is a client's need or the member's own
 * @param notedAt when it was noted
 * @param version for writing
 */
public record Need(
        NeedId id,
        MemberId giver,
        String text,
        Locale locale,
        Optional<String> occupation,
        Optional<ProfessionId> profession,
        Optional<String> schemaVersion,
        Attributes attributes,
        List<Reading> readings,
        Optional<PostalCode> place,
        GiverCapacity own,
        Origin origin,
        Instant notedAt,
        Version version) {

    /** Copies the readings. */
    public Need {
        readings = List.copyOf(readings);
    }

    /** What {@link org.zunft.core.access.Access} decides on. */
    public Subject subject() {
        return new Subject.OfNeed(giver);
    }

    /** This need as somebody sees it who may not read the giver's words, nor what was quoted from them. */
    public Need withoutText() {
        return new Need(
                id,
                giver,
                "",
                locale,
                occupation,
                profession,
                schemaVersion,
                attributes,
                List.of(),
                place,
                own,
                origin,
                notedAt,
                version);
    }

    /** This need as somebody passes it on who says otherwise of his own capacity. */
    public Need withOwn(GiverCapacity capacity) {
        return new Need(
                id,
                giver,
                text,
                locale,
                occupation,
                profession,
                schemaVersion,
                attributes,
                readings,
                place,
                capacity,
                origin,
                notedAt,
                version);
    }
}
