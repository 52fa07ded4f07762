package org.zunft.core.organisation;

import java.time.ZoneId;
import java.util.Locale;
import org.zunft.core.shared.OrganisationId;

/**
 * The organisation a server works for.
 *
 * @param id its identity
 * @param name what it calls itself
 * @param zone where its days begin
 * @param locale its first language
 * @param fairness whether near-ties go to whoever was proposed less often
 */
public record Organisation(OrganisationId id, String name, ZoneId zone, Locale locale, FairnessPolicy fairness) {}
