package org.zunft.plugin.tck.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.matching.Distance;

/**
 * A need and what an expert expects of it.
 *
 * @param id names the case in reports
 * @param texts the need in words by language
 * @param need the attributes of the need
 * @param givers who passes the need on; empty when nobody competes, else one
 * @param kilometres how far each offer is; an offer that is missing is at an unknown place
 * @param first the offer in first place; empty when the case does not say, else one
 * @param excluded the ids of all rules that exclude, for each offer that is excluded
 * @param totals the totals expected, for the offers the case names
 */
public record Case(
        String id,
        Map<String, String> texts,
        Attributes need,
        List<Giver> givers,
        Map<String, Integer> kilometres,
        List<String> first,
        Map<String, Set<String>> excluded,
        Map<String, Integer> totals) {

    /** The context in which an offer is judged; distance is not asked when the case gives none at all. */
    public KnownContext context(LocalDate today, String offer) {
        Integer known = kilometres.get(offer);
        if (known != null) {
            return new KnownContext(today, new Distance.Known(known));
        }
        return new KnownContext(
                today, kilometres.isEmpty() ? new Distance.NotAsked() : new Distance.OfferPlaceUnknown());
    }

    /** How reports name it. */
    public String place() {
        return "case " + id;
    }
}
