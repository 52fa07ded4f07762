package org.zunft.core.organisation;

import java.util.List;
import java.util.Locale;
import org.zunft.core.place.PostalCode;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.Version;

/**
 * A person.
 *
 * @param id the identity
 * @param givenName the given name
 * @param familyName the family name
 * @param firm the firm as it calls itself
 * @param email where the member is reached, lower case; unique in the organisation
 * @param phone where the member is called; empty when not stated
 * @param place where the firm is
 * @param languages the languages the member works in
 * @param locale the language the member reads
 * @param role what the member does for the whole organisation
 * @param version for writing
 */
public record Member(
        MemberId id,
        String givenName,
        String familyName,
        String firm,
        String email,
        String phone,
        PostalCode place,
        List<Locale> languages,
        Locale locale,
        OrganisationRole role,
        Version version) {

    /** Copies the languages. */
    public Member {
        languages = List.copyOf(languages);
    }

    /** Given and family name. */
    public String fullName() {
        return givenName + " " + familyName;
    }
}
