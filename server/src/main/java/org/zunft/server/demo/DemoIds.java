package org.zunft.server.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zunft.core.offer.Offer;
import org.zunft.core.organisation.Member;

/** What the people of the demo became when they were stored. Used by one thread while the demo is prepared. */
final class DemoIds {

    private final Map<DemoMember, Member> members = new HashMap<>();
    private final Map<DemoMember, Offer> offers = new HashMap<>();

    void put(DemoMember person, Member member, Offer offer) {
        members.put(person, member);
        offers.put(person, offer);
    }

    Member member(DemoMember person) {
        return Optional.ofNullable(members.get(person)).orElseThrow();
    }

    Offer offer(DemoMember person) {
        return Optional.ofNullable(offers.get(person)).orElseThrow();
    }
}
