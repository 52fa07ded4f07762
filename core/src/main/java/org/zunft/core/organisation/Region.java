package org.zunft.core.organisation;

import org.zunft.core.shared.RegionId;

/**
 * Teams that belong together by place.
 *
 * @param id its identity
 * @param name what it is called
 */
public record Region(RegionId id, String name) {}
