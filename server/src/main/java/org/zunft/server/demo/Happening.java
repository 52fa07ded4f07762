package org.zunft.server.demo;

import java.time.Instant;
import org.zunft.core.referral.Party;
import org.zunft.core.referral.Step;

/**
 * One step in the life of a referral of the demo.
 *
 * @param at when
 * @param party by whom
 * @param step what
 */
public record Happening(Instant at, Party party, Step step) {}
