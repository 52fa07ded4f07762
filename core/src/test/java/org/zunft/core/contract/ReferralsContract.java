package org.zunft.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.zunft.core.memory.Stores;
import org.zunft.core.offer.Offer;
import org.zunft.core.referral.Referral;
import org.zunft.core.referral.ReferralEvent;
import org.zunft.core.referral.ReferralState;
import org.zunft.core.shared.AlreadyExists;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.ReferralId;
import org.zunft.core.shared.Version;

/** What referrals owe. */
public abstract class ReferralsContract {

    private static final int ROUNDS = 20;

    /** The store under test. */
    protected abstract Stores stores();

    @Test
    void a_referral_comes_back_as_stored_with_its_first_event() {
        var world = World.in(stores());
        Referral referral = world.referral();

        world.write(() -> stores().referrals().add(world.organisation, referral, world.event(referral, 1)));

        assertThat(world.read(() -> stores().referrals().find(world.organisation, referral.id())))
                .contains(referral);
        assertThat(world.read(() -> stores().referrals().history(world.organisation, referral.id())))
                .containsExactly(world.event(referral, 1));
    }

    @Test
    void a_step_is_stored_with_what_happened_and_only_from_the_version_that_stands() {
        var world = World.in(stores());
        Referral referral = world.referral();
        world.write(() -> stores().referrals().add(world.organisation, referral, world.event(referral, 1)));
        Referral declined = in(referral, ReferralState.DECLINED);

        assertThat(appended(world, declined, world.event(declined, 2))).isTrue();
        assertThat(appended(world, in(referral, ReferralState.ACCEPTED), world.event(declined, 3)))
                .isFalse();

        assertThat(world.read(() -> stores().referrals().find(world.organisation, referral.id())))
                .contains(declined);
        assertThat(world.read(() -> stores().referrals().history(world.organisation, referral.id())))
                .containsExactly(world.event(referral, 1), world.event(declined, 2));
    }

    @Test
    void two_events_never_share_a_number() {
        var world = World.in(stores());
        Referral referral = world.referral();
        world.write(() -> stores().referrals().add(world.organisation, referral, world.event(referral, 1)));

        assertThatThrownBy(() -> appended(world, in(referral, ReferralState.DECLINED), world.event(referral, 1)))
                .isInstanceOf(AlreadyExists.class);
        assertThat(world.read(() -> stores().referrals().find(world.organisation, referral.id())))
                .contains(referral);
    }

    @Test
    void a_history_is_stored_with_its_referral() {
        var world = World.in(stores());
        Referral referral = world.referral();
        List<ReferralEvent> history =
                List.of(world.event(referral, 1), world.event(referral, 2), world.event(referral, 3));

        world.write(() -> stores().referrals().addWithHistory(world.organisation, referral, history));

        assertThat(world.read(() -> stores().referrals().history(world.organisation, referral.id())))
                .containsExactlyElementsOf(history);
    }

    @Test
    void givers_and_receivers_page_through_their_own_by_state() {
        var world = World.in(stores());
        MemberId giver = world.newMember();
        Offer offer = world.newOffer();
        Referral one = referral(world, giver, offer, Optional.empty());
        Referral two = referral(world, giver, offer, Optional.empty());
        Referral three = referral(world, giver, offer, Optional.empty());
        Referral foreign = world.referral();
        world.write(() -> List.of(one, two, three, foreign)
                .forEach(each -> stores().referrals().add(world.organisation, each, world.event(each, 1))));
        Referral ended = in(two, ReferralState.DECLINED);
        appended(world, ended, world.event(ended, 2));

        assertThat(world.read(() ->
                        Paging.all(2, page -> stores().referrals().givenBy(world.organisation, giver, Set.of(), page))))
                .containsExactly(one, ended, three);
        assertThat(world.read(() -> Paging.all(
                        1,
                        page -> stores().referrals()
                                .receivedBy(world.organisation, offer.member(), Set.of(ReferralState.OFFERED), page))))
                .containsExactly(one, three);
        assertThat(world.read(() -> stores().referrals().receivedBy(world.organisation, giver, Set.of(), Paging.FIRST))
                        .items())
                .isEmpty();
    }

    @Test
    void a_need_is_with_one_receiver_at_a_time() {
        var world = World.in(stores());
        Referral first = world.referral();
        Referral second = ofNeed(world, first);
        world.write(() -> stores().referrals().add(world.organisation, first, world.event(first, 1)));

        assertThat(isWithReceiver(world, first)).isTrue();
        assertThatThrownBy(() ->
                        world.write(() -> stores().referrals().add(world.organisation, second, world.event(second, 1))))
                .isInstanceOfSatisfying(
                        AlreadyExists.class, live -> assertThat(live.what()).isEqualTo("need"));

        Referral ended = in(first, ReferralState.DECLINED);
        appended(world, ended, world.event(ended, 2));
        assertThat(isWithReceiver(world, first)).isFalse();
        world.write(() -> stores().referrals().add(world.organisation, second, world.event(second, 1)));
        assertThat(isWithReceiver(world, first)).isTrue();
        assertThat(isWithReceiver(World.in(stores()), first)).isFalse();
    }

    @Test
    void of_two_who_pass_a_need_on_at_once_one_wins() throws Exception {
        var world = World.in(stores());
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                Referral first = world.referral();
                List<Callable<Boolean>> both =
                        List.of(() -> passedOn(world, first), () -> passedOn(world, ofNeed(world, first)));

                assertThat(threads.invokeAll(both)).extracting(Future::get).containsExactlyInAnyOrder(true, false);
            }
        }
    }

    @Test
    void what_rests_is_found_from_its_day_on_the_longest_waiting_first() {
        var world = World.in(stores());
        LocalDate today = LocalDate.of(2026, 5, 4);
        Referral tomorrow = held(world, today.plusDays(1));
        Referral now = held(world, today);
        Referral longAgo = held(world, today.minusDays(30));
        Referral awake = world.referral();
        world.write(() -> List.of(tomorrow, now, longAgo, awake)
                .forEach(each -> stores().referrals().add(world.organisation, each, world.event(each, 1))));

        assertThat(world.read(() -> stores().referrals().toWake(world.organisation, today, 5)))
                .containsExactly(longAgo, now);
        assertThat(world.read(() -> stores().referrals().toWake(world.organisation, today, 1)))
                .containsExactly(longAgo);
        var other = World.in(stores());
        assertThat(other.read(() -> stores().referrals().toWake(other.organisation, today, 5)))
                .isEmpty();
    }

    @Test
    void partners_are_giver_and_receiver_of_what_has_not_ended() {
        var world = World.in(stores());
        Referral referral = world.referral();
        MemberId giver = referral.giver();
        MemberId receiver = referral.receiver();
        List<MemberId> all = List.of(giver, receiver, world.newMember());
        world.write(() -> stores().referrals().add(world.organisation, referral, world.event(referral, 1)));

        assertThat(partners(world, giver, all)).containsExactly(receiver);
        assertThat(partners(world, receiver, all)).containsExactly(giver);
        assertThat(partners(world, giver, List.of(all.getLast()))).isEmpty();
        assertThat(partners(World.in(stores()), giver, all)).isEmpty();

        Referral ended = in(referral, ReferralState.CLOSED_SERVED);
        appended(world, ended, world.event(ended, 2));
        assertThat(partners(world, giver, all)).isEmpty();
    }

    @Test
    void a_chain_begins_with_its_head() {
        var world = World.in(stores());
        ReferralId earlier = new ReferralId(world.ids.next());
        Referral head = world.referral();
        Referral tail = world.referral(head.receiver(), world.newOffer(), earlier, Optional.of(head));
        world.write(() -> {
            stores().referrals().add(world.organisation, head, world.event(head, 1));
            stores().referrals().add(world.organisation, tail, world.event(tail, 1));
        });

        assertThat(world.read(() -> stores().referrals().chain(world.organisation, head.id())))
                .containsExactly(head, tail);
    }

    @Test
    void another_organisation_sees_none_of_it() {
        var world = World.in(stores());
        var other = World.in(stores());
        Referral referral = world.referral();
        world.write(() -> stores().referrals().add(world.organisation, referral, world.event(referral, 1)));

        assertThat(other.read(() -> stores().referrals().find(other.organisation, referral.id())))
                .isEmpty();
        assertThat(other.read(() -> stores().referrals().history(other.organisation, referral.id())))
                .isEmpty();
        assertThat(other.read(() -> stores().referrals().chain(other.organisation, referral.id())))
                .isEmpty();
        assertThat(other.read(() -> stores().referrals()
                                .givenBy(other.organisation, referral.giver(), Set.of(), Paging.FIRST))
                        .items())
                .isEmpty();
        assertThat(appended(other, in(referral, ReferralState.VOID), world.event(referral, 2)))
                .isFalse();
    }

    private Set<MemberId> partners(World world, MemberId member, List<MemberId> among) {
        return world.read(() -> stores().partners().of(world.organisation, member, among));
    }

    private boolean passedOn(World world, Referral referral) {
        try {
            return stores().transactions().<Boolean>write(() -> {
                boolean kept = stores().needs().keep(world.organisation, referral.need(), Version.FIRST);
                stores().referrals().add(world.organisation, referral, world.event(referral, 1));
                return kept;
            });
        } catch (AlreadyExists live) {
            return false;
        }
    }

    private boolean isWithReceiver(World world, Referral referral) {
        return world.read(() -> stores().whereabouts().isWithReceiver(world.organisation, referral.need()));
    }

    private static Referral held(World world, LocalDate until) {
        Referral referral = world.referral();
        return new Referral(
                referral.id(),
                referral.need(),
                referral.giver(),
                referral.receiver(),
                referral.offer(),
                ReferralState.ON_HOLD,
                referral.due(),
                Optional.of(until),
                Optional.empty(),
                referral.chain(),
                referral.explanation(),
                referral.source(),
                referral.offeredAt(),
                referral.changedAt(),
                Optional.empty(),
                Version.FIRST);
    }

    /** Another referral of the same need. */
    private static Referral ofNeed(World world, Referral referral) {
        var id = new ReferralId(world.ids.next());
        return new Referral(
                id,
                referral.need(),
                referral.giver(),
                referral.receiver(),
                referral.offer(),
                ReferralState.OFFERED,
                referral.due(),
                Optional.empty(),
                Optional.empty(),
                id,
                referral.explanation(),
                referral.source(),
                referral.offeredAt(),
                referral.changedAt(),
                Optional.empty(),
                Version.FIRST);
    }

    private boolean appended(World world, Referral after, ReferralEvent event) {
        return stores().transactions()
                .<Boolean>write(() -> stores().referrals().append(world.organisation, after, event, Version.FIRST));
    }

    private static Referral referral(World world, MemberId giver, Offer offer, Optional<Referral> parent) {
        return world.referral(giver, offer, new ReferralId(world.ids.next()), parent);
    }

    private static Referral in(Referral referral, ReferralState state) {
        return new Referral(
                referral.id(),
                referral.need(),
                referral.giver(),
                referral.receiver(),
                referral.offer(),
                state,
                Optional.empty(),
                Optional.empty(),
                referral.parent(),
                referral.chain(),
                referral.explanation(),
                referral.source(),
                referral.offeredAt(),
                referral.changedAt().plusSeconds(60),
                Optional.empty(),
                referral.version().next());
    }
}
