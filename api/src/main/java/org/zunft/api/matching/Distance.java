package org.zunft.api.matching;

/** How far a member is from where the work is wanted, as far as it is known. */
public sealed interface Distance {

    /**
     * By road, estimated.
     *
     * @param kilometres 0 or more
     */
    record Known(int kilometres) implements Distance {

        /** @throws IllegalArgumentException if negative */
        public Known {
            if (kilometres < 0) {
                throw new IllegalArgumentException("A distance is not negative: " + kilometres);
            }
        }
    }

    /** The need names no place: nothing to judge. */
    record NotAsked() implements Distance {}

    /** The need names a place but that of the member is not known. */
    record OfferPlaceUnknown() implements Distance {}
}
