package org.zunft.core.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zunft.core.matching.Guild;
import org.zunft.core.organisation.AdmitMember.Outcome;
import org.zunft.core.place.Places;
import org.zunft.core.place.PostalCode;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.Version;

class AdmitMemberTest {

    private final Guild guild = new Guild();
    private final AdmitMember admitMember = new AdmitMember(
            guild.stores.transactions(),
            guild.stores.members(),
            guild.stores.seats(),
            guild.stores.organisations(),
            Places.shipped(),
            guild.ids,
            guild.time);

    @Test
    void a_person_becomes_a_plain_member_on_a_free_seat_from_today() {
        SeatId seat = seat("7512.1");
        Member member = admitted(admitMember.handle(guild.organisation, seat, person("Anna@Example.org", Guild.HOME)));

        assertThat(member.email()).isEqualTo("anna@example.org");
        assertThat(member.role()).isEqualTo(OrganisationRole.NONE);
        assertThat(guild.stores.members().find(guild.organisation, member.id())).contains(member);
        assertThat(guild.stores.seats().holder(guild.organisation, seat)).hasValueSatisfying(held -> {
            assertThat(held.member()).isEqualTo(member.id());
            assertThat(held.team()).isEqualTo(guild.north);
            assertThat(held.role()).isEqualTo(TeamRole.MEMBER);
            assertThat(held.joinedOn()).isEqualTo(Guild.TODAY);
        });
    }

    @Test
    void a_seat_has_one_holder() {
        SeatId seat = seat("7512.1");
        admitMember.handle(guild.organisation, seat, person("anna@example.org", Guild.HOME));

        assertThat(admitMember.handle(guild.organisation, seat, person("bert@example.org", Guild.HOME)))
                .isEqualTo(new Outcome.SeatTaken());
        assertThat(guild.stores.members().byEmail(guild.organisation, "bert@example.org"))
                .isEmpty();
    }

    @Test
    void a_mail_address_belongs_to_one_member_however_it_is_written() {
        admitMember.handle(guild.organisation, seat("7512.1"), person("anna@example.org", Guild.HOME));
        SeatId other = seat("7512.2");

        assertThat(admitMember.handle(guild.organisation, other, person("ANNA@example.org", Guild.HOME)))
                .isEqualTo(new Outcome.EmailTaken());
        assertThat(guild.stores.seats().holder(guild.organisation, other)).isEmpty();
    }

    @Test
    void an_unknown_seat_or_place_is_refused() {
        assertThat(admitMember.handle(
                        guild.organisation, new SeatId(guild.ids.next()), person("anna@example.org", Guild.HOME)))
                .isEqualTo(new Outcome.SeatNotFound());
        assertThat(admitMember.handle(
                        guild.organisation, seat("7512.1"), person("anna@example.org", new PostalCode("AT", "0000"))))
                .isEqualTo(new Outcome.PlaceUnknown());
    }

    @Test
    void a_member_may_be_changed_and_keep_his_address_but_not_take_another_ones() {
        Member anna = admitted(
                admitMember.handle(guild.organisation, seat("7512.1"), person("anna@example.org", Guild.HOME)));
        admitMember.handle(guild.organisation, seat("7512.2"), person("bert@example.org", Guild.HOME));

        assertThat(change(anna.id(), "bert@example.org", Version.FIRST)).isEqualTo(new Outcome.EmailTaken());
        assertThat(admitted(change(anna.id(), "anna@example.org", Version.FIRST))
                        .version())
                .isEqualTo(Version.FIRST.next());
        assertThat(change(anna.id(), "anna2@example.org", Version.FIRST)).isEqualTo(new Outcome.Stale());
        assertThat(change(new MemberId(guild.ids.next()), "carl@example.org", Version.FIRST))
                .isEqualTo(new Outcome.NotFound());
    }

    private Outcome change(MemberId member, String email, Version read) {
        return admitMember.change(guild.organisation, member, person(email, Guild.HOME), read);
    }

    private SeatId seat(String occupation) {
        var seat = new Seat(new SeatId(guild.ids.next()), guild.north, occupation, "", "", Version.FIRST);
        guild.stores.seats().add(guild.organisation, seat);
        return seat.id();
    }

    private static Member admitted(Outcome outcome) {
        return ((Outcome.Admitted) outcome).member();
    }

    private static AdmitMember.Person person(String email, PostalCode place) {
        return new AdmitMember.Person(
                "Anna", "Back", "Back & Co", email, "", place, List.of(Locale.GERMAN), Locale.GERMAN);
    }
}
