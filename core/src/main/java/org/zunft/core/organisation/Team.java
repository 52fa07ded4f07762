package org.zunft.core.organisation;

import java.util.Locale;
import org.zunft.core.place.PostalCode;
import org.zunft.core.shared.RegionId;
import org.zunft.core.shared.TeamId;
import org.zunft.core.shared.Version;

/**
 * People of different professions who meet.
 *
 * @param id its identity
 * @param region the region it belongs to
 * @param name what it is called
 * @param locale the language it meets in
 * @param place where it meets
 * @param version for writing
 */
public record Team(TeamId id, RegionId region, String name, Locale locale, PostalCode place, Version version) {}
