package org.zunft.core.matching;

import org.jspecify.annotations.Nullable;
import org.zunft.api.Profession;
import org.zunft.core.profession.Guarded;
import org.zunft.core.profession.Readers;

/** An offer on the shelf. What its profession reads out of it is kept until another version of the plugin takes over. */
final class ShelvedOffer {

    private final ListedOffer listed;
    private volatile @Nullable Read read;

    ShelvedOffer(ListedOffer listed) {
        this.listed = listed;
    }

    ListedOffer listed() {
        return listed;
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

    private record Read(Profession<?, ?> by, Guarded<? extends Readers.OfferRead<?>> answer) {}
}
