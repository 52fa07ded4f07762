package org.zunft.core.matching;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zunft.api.Profession;
import org.zunft.api.Service;
import org.zunft.core.offer.Offer;
import org.zunft.core.place.Spot;
import org.zunft.core.profession.Failure;
import org.zunft.core.profession.Guarded;
import org.zunft.core.profession.Readers;

/** An offer on the shelf. What its profession reads out of it is kept until another version of the plugin takes over. */
final class ShelvedOffer {

    private final int mark;
    private final ListedOffer listed;
    private final @Nullable Spot spot;
    private volatile @Nullable Reading reading;
    private volatile @Nullable Label label;

    ShelvedOffer(Marked marked, Optional<Spot> spot) {
        this.mark = marked.mark();
        this.listed = marked.listed();
        this.spot = spot.orElse(null);
    }

    int mark() {
        return mark;
    }

    /** Where its member is; null when his postal code is not known. */
    @Nullable
    Spot spot() {
        return spot;
    }

    ListedOffer listed() {
        return listed;
    }

    /** Who it is in the words of the engine; written down when first asked for, because most offers never are. */
    Label label() {
        Label known = label;
        if (known == null) {
            known = Label.of(listed);
            label = known;
        }
        return known;
    }

    /** What a profession makes of the offer. A failed reading is not kept: the next match tries again. */
    @SuppressWarnings("ReferenceEquality") // a reloaded plugin is another profession, even if it equals the old one
    Reading as(Profession<?, ?> profession, Readers readers) {
        Reading known = reading;
        if (known instanceof Reading.Read read && read.by() == profession) {
            return known;
        }
        if (!listed.offer().profession().equals(Optional.of(profession.id()))) {
            return Reading.OTHER_TRADE;
        }
        return switch (readers.offer(profession, listed.offer().attributes())) {
            case Guarded.Answered<? extends Readers.OfferRead<?>>(var read) -> {
                var fresh = new Reading.Read(profession, Optional.of(read.offer()), read.offered());
                reading = fresh;
                yield fresh;
            }
            case Guarded.Failed<? extends Readers.OfferRead<?>>(Failure failure) -> new Reading.Failed(failure);
        };
    }

    /** What a profession makes of an offer. */
    sealed interface Reading {

        /**
         * It has read it.
         *
         * @param by which profession
         * @param offer the offer in its terms; never empty
         * @param offered the services it covers
         */
        record Read(Profession<?, ?> by, Optional<?> offer, Set<Service> offered) implements Reading {}

        /** It could not. */
        record Failed(Failure failure) implements Reading {}

        /** The offer states nothing in its terms. */
        record OtherTrade() implements Reading {}

        /** The reading of an offer of another trade. */
        Reading OTHER_TRADE = new OtherTrade();
    }

    /** Lets go of what a profession read. */
    void forgetReading() {
        reading = null;
    }

    /**
     * Who an offer is.
     *
     * @param id the identity of the offer
     * @param member the identity of its member
     * @param seat the seat it is made on
     * @param listed all of it
     */
    record Label(String id, String member, Optional<SeatHeld> seat, Optional<ListedOffer> listed) {

        private static Label of(ListedOffer listed) {
            Offer offer = listed.offer();
            return new Label(
                    offer.id().toString(),
                    offer.member().toString(),
                    Optional.of(new SeatHeld(
                            offer.team().toString(), offer.occupation().intern())),
                    Optional.of(listed));
        }
    }
}
