package org.zunft.core.access;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zunft.core.organisation.Member;
import org.zunft.core.organisation.Members;
import org.zunft.core.organisation.Seats;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.Page;
import org.zunft.core.shared.PageRequest;
import org.zunft.core.shared.TeamId;
import org.zunft.core.shared.Transactions;

/** Members see who else there is. How somebody is reached is seen by those who have to do with him. */
@Singleton
public final class ViewMembers {

    private final Transactions transactions;
    private final Members members;
    private final Seats seats;
    private final Partners partners;

    /** Views members. */
    public ViewMembers(Transactions transactions, Members members, Seats seats, Partners partners) {
        this.transactions = transactions;
        this.members = members;
        this.seats = seats;
        this.partners = partners;
    }

    /**
     * What an actor sees of a member.
     *
     * @param member the member as stored; its mail address and telephone number only if {@code contact} is there
     * @param contact how the member is reached; empty when this is none of the actor's business
     */
    public record Seen(Member member, Optional<Contact> contact) {}

    /**
     * How a member is reached.
     *
     * @param email the mail address
     * @param phone the telephone number; may be empty
     */
    public record Contact(String email, String phone) {

        static Contact of(Member member) {
            return new Contact(member.email(), member.phone());
        }
    }

    /** One member. */
    public Optional<Seen> one(Actor actor, MemberId id) {
        return transactions.read(() -> members.find(actor.organisation(), id)
                .map(member -> seen(actor, List.of(member)).getFirst()));
    }

    /** Members by id; of one team when it is given. */
    public Page<Seen> list(Actor actor, Optional<TeamId> team, PageRequest wanted) {
        return transactions.read(() -> {
            Page<Member> page = members.list(actor.organisation(), team, wanted);
            return new Page<>(seen(actor, page.items()), page.next());
        });
    }

    private List<Seen> seen(Actor actor, List<Member> found) {
        List<MemberId> ids = found.stream().map(Member::id).toList();
        Map<MemberId, Set<TeamId>> teams = seats.teamsOf(actor.organisation(), ids);
        Set<MemberId> working = partners.of(actor.organisation(), actor.member(), ids);
        return found.stream()
                .map(member -> seen(
                        actor,
                        member,
                        new Subject.OfContact(
                                member.id(),
                                teams.getOrDefault(member.id(), Set.of()),
                                working.contains(member.id()) ? Set.of(actor.member()) : Set.of())))
                .toList();
    }

    private static Seen seen(Actor actor, Member member, Subject subject) {
        return new Seen(
                member,
                Access.allows(actor, Action.VIEW_CONTACT, subject)
                        ? Optional.of(Contact.of(member))
                        : Optional.empty());
    }
}
