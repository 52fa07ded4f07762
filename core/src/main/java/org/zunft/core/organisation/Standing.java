package org.zunft.core.organisation;

import org.zunft.core.shared.RegionId;
import org.zunft.core.shared.TeamId;

/**
 * What a member is by a seat he holds.
 *
 * @param team the team of the seat
 * @param region the region of the team
 * @param occupation the ESCO code of the seat
 */
public record Standing(TeamId team, RegionId region, String occupation) {}
