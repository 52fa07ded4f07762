package org.zunft.server.demo;

import org.zunft.core.shared.MemberId;

/**
 * A member of the demo whom visitors may play. Shown once and kept nowhere but in a file only its owner can read.
 *
 * @param member the member
 * @param name the member's name
 * @param part what the member does, for instance the name of the team he leads
 * @param email signs in with this
 * @param password and this
 * @param token or with this, over the HTTP API
 */
public record SignIn(MemberId member, String name, String part, String email, String password, String token) {}
