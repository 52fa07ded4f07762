package org.zunft.core.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;
import org.zunft.core.access.Actor;
import org.zunft.core.matching.BreadTrade;
import org.zunft.core.matching.Guild;
import org.zunft.core.offer.DescribeOffer.Outcome;
import org.zunft.core.profession.Violation;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.Version;

class DescribeOfferTest {

    private static final Attributes GOOD = Attributes.none().with("quality", Value.of(700));

    private final Guild guild = new Guild();
    private final Actor baker = guild.member(guild.north, "7512.1");
    private final DescribeOffer describeOffer = new DescribeOffer(
            guild.stores.transactions(),
            guild.stores.offers(),
            guild.stores.seats(),
            guild.stores.members(),
            guild.professions,
            guild.check,
            guild.ids,
            guild.time);

    @Test
    void the_holder_of_a_seat_says_what_he_does_in_the_terms_of_its_profession() {
        Offer offer = described(add(baker, "Bru\u0308hl bakery", GOOD));

        assertThat(guild.stores.offers().find(guild.organisation, offer.id())).contains(offer);
        assertThat(offer.profession()).contains(BreadTrade.ID);
        assertThat(offer.schemaVersion()).contains("1.1");
        assertThat(offer.text()).as("in normal form C").isEqualTo("Brühl bakery");
        assertThat(offer.member()).isEqualTo(baker.member());
    }

    @Test
    void a_seat_has_one_offer() {
        add(baker, "bread", GOOD);

        assertThat(add(baker, "more bread", GOOD)).isEqualTo(new Outcome.AlreadyDescribed());
    }

    @Test
    void nobody_speaks_for_a_colleague() {
        assertThat(addFor(baker, guild.member(guild.north, "7512.2"), "bread", GOOD))
                .isEqualTo(new Outcome.NotAllowed());
    }

    @Test
    void an_offer_that_states_nothing_or_breaks_the_schema_is_refused() {
        assertThat(add(baker, " ", Attributes.none())).isEqualTo(new Outcome.NothingStated());
        assertThat(add(baker, "", Attributes.none().with("quality", Value.of(2000))))
                .isInstanceOfSatisfying(
                        Outcome.AttributesInvalid.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(Violation::pointer)
                                .containsExactly("/quality"));
        assertThat(guild.stores.offers().on(guild.organisation, seat(baker))).isEmpty();
    }

    @Test
    void where_no_plugin_serves_the_seat_only_words_can_be_stated() {
        Actor dentist = guild.member(guild.north, "2261.1");

        assertThat(add(dentist, "teeth", GOOD))
                .isEqualTo(new Outcome.AttributesInvalid(List.of(new Violation("", "no_profession", ""))));
        assertThat(described(add(dentist, "teeth", Attributes.none())).profession())
                .isEmpty();
    }

    @Test
    void a_seat_that_is_not_there_has_no_offer() {
        assertThat(describeOffer.add(baker, new SeatId(guild.ids.next()), draft("bread", GOOD), Locale.ENGLISH))
                .isEqualTo(new Outcome.NotFound());
        assertThat(describeOffer.change(
                        baker, new OfferId(guild.ids.next()), draft("bread", GOOD), Version.FIRST, Locale.ENGLISH))
                .isEqualTo(new Outcome.NotFound());
    }

    @Test
    void who_changes_an_older_version_is_stale() {
        Offer first = described(add(baker, "bread", GOOD));

        Offer second = described(change(first, "rye"));

        assertThat(second.version()).isEqualTo(Version.FIRST.next());
        assertThat(change(first, "wheat")).isEqualTo(new Outcome.Stale());
        assertThat(guild.stores.offers().find(guild.organisation, first.id()).map(Offer::text))
                .contains("rye");
    }

    private Outcome add(Actor actor, String text, Attributes attributes) {
        return addFor(actor, actor, text, attributes);
    }

    private Outcome addFor(Actor holder, Actor actor, String text, Attributes attributes) {
        return describeOffer.add(actor, seat(holder), draft(text, attributes), Locale.ENGLISH);
    }

    private Outcome change(Offer offer, String text) {
        return describeOffer.change(baker, offer.id(), draft(text, GOOD), Version.FIRST, Locale.ENGLISH);
    }

    private SeatId seat(Actor holder) {
        return guild.stores
                .seats()
                .heldBy(guild.organisation, holder.member())
                .getFirst()
                .seat();
    }

    private static Offer described(Outcome outcome) {
        return ((Outcome.Described) outcome).offer();
    }

    private static DraftOffer draft(String text, Attributes attributes) {
        return new DraftOffer(text, Locale.ENGLISH, attributes, OptionalInt.empty(), List.of(), Optional.empty());
    }
}
