package org.zunft.server.demo;

import java.util.List;
import java.util.Locale;
import org.zunft.core.place.PostalCode;

/**
 * A team of the demo.
 *
 * @param key its short name in file names and mail addresses
 * @param name what it is called
 * @param region the region it belongs to
 * @param locale the language it meets in
 * @param country where it meets, ISO 3166-1 alpha-2
 * @param postalCode where it meets
 * @param members its members, one on each seat
 */
public record DemoTeam(
        String key,
        String name,
        String region,
        Locale locale,
        String country,
        String postalCode,
        List<DemoMember> members) {

    /** Copies the members. */
    public DemoTeam {
        members = List.copyOf(members);
    }

    /** Where it meets. */
    public PostalCode place() {
        return new PostalCode(country, postalCode);
    }
}
