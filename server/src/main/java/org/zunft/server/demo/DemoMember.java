package org.zunft.server.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.zunft.core.organisation.TeamRole;
import org.zunft.core.place.PostalCode;

/**
 * An invented person on a seat.
 *
 * @param givenName the given name
 * @param familyName the family name, made up
 * @param firm the firm, which says itself that it is invented
 * @param email at a domain reserved by RFC 2606
 * @param phone one of the mobile numbers that the Bundesnetzagentur keeps free for fiction; may be empty
 * @param country where the firm is, ISO 3166-1 alpha-2
 * @param postalCode a real postal code
 * @param occupation the ESCO code of the seat
 * @param languages language tags
 * @param text the offer in the member's words
 * @param scope what belongs to the seat
 * @param exclusions what does not
 * @param joinedDaysAgo how long the membership lasts
 * @param role what the person does in the team
 * @param radiusKm how far he goes, in kilometres; 0 for anywhere
 * @param bookedForDays for how many days he has no capacity; 0 when he has
 * @param golden which provider of the golden cases this is; empty for the others
 * @param attributes the offer in the terms of the profession; may be empty, and may hold the blank {@code {today}} for
 *     the day on which the demo is loaded
 */
public record DemoMember(
        String givenName,
        String familyName,
        String firm,
        String email,
        String phone,
        String country,
        String postalCode,
        String occupation,
        List<String> languages,
        String text,
        String scope,
        String exclusions,
        int joinedDaysAgo,
        TeamRole role,
        int radiusKm,
        int bookedForDays,
        String golden,
        ObjectNode attributes) {

    /** Copies the languages. */
    public DemoMember {
        languages = List.copyOf(languages);
    }

    /** Where the firm is. */
    public PostalCode place() {
        return new PostalCode(country, postalCode);
    }
}
