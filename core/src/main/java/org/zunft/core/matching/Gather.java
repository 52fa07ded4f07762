package org.zunft.core.matching;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.zunft.api.Profession;
import org.zunft.api.matching.Distance;
import org.zunft.core.need.Need;
import org.zunft.core.place.Distances;
import org.zunft.core.place.PostalCode;
import org.zunft.core.profession.Failure;
import org.zunft.core.profession.Guarded;
import org.zunft.core.profession.Readers;
import org.zunft.core.shared.OfferId;

/** Takes offers from the shelf and makes candidates of them. */
@Singleton
final class Gather {

    private final CandidateIndex index;
    private final Shelf shelf;
    private final Readers readers;
    private final Distances distances;

    Gather(CandidateIndex index, Shelf shelf, Readers readers, Distances distances) {
        this.index = index;
        this.shelf = shelf;
        this.readers = readers;
        this.distances = distances;
    }

    /**
     * What was gathered.
     *
     * @param candidates those that can be judged
     * @param unreadable those whose offer the profession could not read
     * @param listed every offer among them
     */
    record Found(List<Candidate> candidates, List<NotAssessed> unreadable, List<ListedOffer> listed) {}

    Found around(Need need, Optional<Profession<?, ?>> profession, Gathering.Circle circle) {
        var gathering = new Gathering(need.profession(), need.occupation(), circle, need.text(), Gathered.MOST);
        var found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Gathered gathered : index.gather(gathering)) {
            OptionalInt score = need.text().isBlank() ? OptionalInt.empty() : OptionalInt.of(gathered.textScore());
            shelf.find(gathered.offer()).ifPresent(offer -> add(found, offer, need, profession, score));
        }
        return found;
    }

    Found only(Need need, Optional<Profession<?, ?>> profession, OfferId offer) {
        var found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        shelf.find(offer).ifPresent(shelved -> add(found, shelved, need, profession, OptionalInt.empty()));
        return found;
    }

    private void add(
            Found found, ShelvedOffer shelved, Need need, Optional<Profession<?, ?>> profession, OptionalInt score) {
        ListedOffer listed = shelved.listed();
        found.listed().add(listed);
        if (profession.isEmpty() || !listed.offer().profession().equals(need.profession())) {
            found.candidates().add(candidate(listed, need, Optional.empty(), score));
            return;
        }
        switch (shelved.as(profession.get(), readers)) {
            case Guarded.Answered<? extends Readers.OfferRead<?>>(var read) ->
                found.candidates().add(candidate(listed, need, Optional.of(read.offer()), score));
            case Guarded.Failed<? extends Readers.OfferRead<?>>(Failure failure) ->
                found.unreadable().add(new NotAssessed(candidate(listed, need, Optional.empty(), score), failure));
        }
    }

    private Candidate candidate(ListedOffer listed, Need need, Optional<?> offer, OptionalInt score) {
        return new Candidate(
                listed.offer().id().toString(),
                listed.offer().member().toString(),
                Optional.of(new SeatHeld(
                        listed.offer().team().toString(), listed.offer().occupation())),
                offer,
                need.place().map(place -> distance(place, listed.place())).orElse(NOT_ASKED),
                score,
                listed.offer().radius(),
                listed.offer().bookedUntil());
    }

    private static final Distance NOT_ASKED = new Distance.NotAsked();

    private Distance distance(PostalCode need, PostalCode member) {
        OptionalInt kilometres = distances.between(need, member);
        return kilometres.isPresent() ? new Distance.Known(kilometres.getAsInt()) : new Distance.OfferPlaceUnknown();
    }
}
