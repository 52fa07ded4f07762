package org.zunft.core.matching;

/**
 * A seat as far as competition needs it.
 *
 * @param team the identity of the team
 * @param occupation the code of the profession
 */
public record SeatHeld(String team, String occupation) {}
