package org.zunft.core.matching;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zunft.api.Profession;
import org.zunft.core.offer.Offer;
import org.zunft.core.profession.Guarded;
import org.zunft.core.profession.Readers;

/** An offer on the shelf. What its profession reads out of it is kept until another version of the plugin takes over. */
final class ShelvedOffer {

    private final ListedOffer listed;
    private volatile @Nullable Read read;
    private volatile @Nullable Label label;

    ShelvedOffer(ListedOffer listed) {
        this.listed = listed;
    }

    ListedOffer listed() {
        return listed;
    }

    /** Who it is in the words of the engine; written down when first asked for, because most offers never are. */
    Label label() {
        Label known = label;
        if (known == null) {
            known = Label.of(listed.offer());
            label = known;
        }
        return known;
    }

    /** Whether it states the attributes of a profession. */
    @SuppressWarnings("ReferenceEquality") // see as
    boolean speaks(Profession<?, ?> profession) {
        Read known = read;
        return (known != null && known.by() == profession)
                || listed.offer().profession().equals(Optional.of(profession.id()));
    }

    /** The offer as a profession sees it. A failed reading is not kept: the next match tries again. */
    @SuppressWarnings("ReferenceEquality") // a reloaded plugin is another profession, even if it equals the old one
    Guarded<? extends Readers.OfferRead<?>> as(Profession<?, ?> profession, Readers readers) {
        Read known = read;
        if (known != null && known.by() == profession) {
            return known.answer();
        }
        Guarded<? extends Readers.OfferRead<?>> answer =
                readers.offer(profession, listed.offer().attributes());
        if (answer instanceof Guarded.Answered) {
            read = new Read(profession, answer);
        }
        return answer;
    }

    /** Lets go of what a profession read. */
    void forgetReading() {
        read = null;
    }

    /**
     * Who an offer is.
     *
     * @param id the identity of the offer
     * @param member the identity of its member
     * @param seat the seat it is made on
     */
    record Label(String id, String member, Optional<SeatHeld> seat) {

        private static Label of(Offer offer) {
            return new Label(
                    offer.id().toString(),
                    offer.member().toString(),
                    Optional.of(new SeatHeld(offer.team().toString(), offer.occupation())));
        }
    }

    private record Read(Profession<?, ?> by, Guarded<? extends Readers.OfferRead<?>> answer) {}
}
