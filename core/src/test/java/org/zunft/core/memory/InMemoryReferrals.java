package org.zunft.core.memory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.zunft.core.access.Partners;
import org.zunft.core.need.Whereabouts;
import org.zunft.core.referral.Referral;
import org.zunft.core.referral.ReferralEvent;
import org.zunft.core.referral.ReferralState;
import org.zunft.core.referral.Referrals;
import org.zunft.core.shared.AlreadyExists;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.NeedId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.Page;
import org.zunft.core.shared.PageRequest;
import org.zunft.core.shared.ReferralId;
import org.zunft.core.shared.Version;

/** Referrals in memory. Stores the version that a step gave. */
public final class InMemoryReferrals implements Referrals, Whereabouts, Partners {

    private final InMemoryRows<Referral> rows = new InMemoryRows<>();
    private final Map<ReferralId, NavigableMap<Integer, ReferralEvent>> events = new ConcurrentHashMap<>();

    @Override
    public Optional<Referral> find(OrganisationId organisation, ReferralId referral) {
        return rows.find(organisation, referral.value());
    }

    @Override
    public Page<Referral> givenBy(
            OrganisationId organisation, MemberId giver, Set<ReferralState> states, PageRequest page) {
        return rows.page(
                organisation,
                referral -> referral.giver().equals(giver) && (states.isEmpty() || states.contains(referral.state())),
                page);
    }

    @Override
    public Page<Referral> receivedBy(
            OrganisationId organisation, MemberId receiver, Set<ReferralState> states, PageRequest page) {
        return rows.page(
                organisation,
                referral ->
                        referral.receiver().equals(receiver) && (states.isEmpty() || states.contains(referral.state())),
                page);
    }

    @Override
    public List<Referral> toWake(OrganisationId organisation, LocalDate today, int most) {
        return rows
                .all(
                        organisation,
                        referral -> referral.state() == ReferralState.ON_HOLD
                                && referral.held()
                                        .filter(held -> !held.isAfter(today))
                                        .isPresent())
                .stream()
                .sorted(Comparator.comparing(referral -> referral.held().orElseThrow()))
                .limit(most)
                .toList();
    }

    @Override
    public List<Referral> chain(OrganisationId organisation, ReferralId head) {
        return rows.all(organisation, referral -> referral.chain().equals(head)).stream()
                .sorted(Comparator.comparingInt(referral -> referral.parent().isPresent() ? 1 : 0))
                .toList();
    }

    @Override
    public List<ReferralEvent> history(OrganisationId organisation, ReferralId referral) {
        return find(organisation, referral)
                .map(found -> List.copyOf(
                        events.getOrDefault(referral, new TreeMap<>()).values()))
                .orElse(List.of());
    }

    @Override
    public void add(OrganisationId organisation, Referral referral, ReferralEvent first) {
        addWithHistory(organisation, referral, List.of(first));
    }

    @Override
    public void addWithHistory(OrganisationId organisation, Referral referral, List<ReferralEvent> history) {
        if (!referral.state().isEnded() && isWithReceiver(organisation, referral.need())) {
            throw new AlreadyExists("need");
        }
        rows.add(organisation, referral.id().value(), referral);
        history.forEach(this::record);
    }

    @Override
    public boolean append(OrganisationId organisation, Referral referral, ReferralEvent event, Version read) {
        if (find(organisation, referral.id())
                .filter(now -> now.version().equals(read))
                .isEmpty()) {
            return false;
        }
        record(event);
        rows.put(organisation, referral.id().value(), referral);
        return true;
    }

    @Override
    public boolean isWithReceiver(OrganisationId organisation, NeedId need) {
        return !rows.all(
                        organisation,
                        referral -> referral.need().equals(need)
                                && !referral.state().isEnded())
                .isEmpty();
    }

    @Override
    public Set<MemberId> of(OrganisationId organisation, MemberId member, Collection<MemberId> among) {
        var partners = new HashSet<MemberId>();
        for (Referral live :
                rows.all(organisation, referral -> !referral.state().isEnded())) {
            if (live.giver().equals(member)) {
                partners.add(live.receiver());
            }
            if (live.receiver().equals(member)) {
                partners.add(live.giver());
            }
        }
        partners.retainAll(among);
        return partners;
    }

    private void record(ReferralEvent event) {
        if (events.computeIfAbsent(event.referral(), absent -> new ConcurrentSkipListMap<>())
                        .putIfAbsent(event.number(), event)
                != null) {
            throw new AlreadyExists("id");
        }
    }
}
