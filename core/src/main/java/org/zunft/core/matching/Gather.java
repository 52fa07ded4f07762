package org.zunft.core.matching;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.zunft.api.Profession;
import org.zunft.api.matching.Distance;
import org.zunft.core.need.Need;
import org.zunft.core.offer.Offer;
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
     * @param offers the offer of each of them, by its identity
     */
    record Found(List<Candidate> candidates, List<NotAssessed> unreadable, Map<String, Offer> offers) {}

    Found around(Need need, Optional<Profession<?, ?>> profession, Gathering.Circle circle) {
        var gathering = new Gathering(need.profession(), need.occupation(), circle, need.text(), Gathered.MOST);
        var found = new Found(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        for (Gathered gathered : index.gather(gathering)) {
            OptionalInt score = need.text().isBlank() ? OptionalInt.empty() : OptionalInt.of(gathered.textScore());
            shelf.find(gathered.offer()).ifPresent(offer -> add(found, offer, need, profession, score));
        }
        return found;
    }

    Found only(Need need, Optional<Profession<?, ?>> profession, OfferId offer) {
        var found = new Found(new ArrayList<>(), new ArrayList<>(), new HashMap<>());
        shelf.find(offer).ifPresent(shelved -> add(found, shelved, need, profession, OptionalInt.empty()));
        return found;
    }

    private void add(
            Found found, ShelvedOffer shelved, Need need, Optional<Profession<?, ?>> profession, OptionalInt score) {
        found.offers().put(shelved.label().id(), shelved.listed().offer());
        if (profession.isEmpty() || !shelved.speaks(profession.get())) {
            found.candidates().add(candidate(shelved, need, Optional.empty(), score));
            return;
        }
        switch (shelved.as(profession.get(), readers)) {
            case Guarded.Answered<? extends Readers.OfferRead<?>>(var read) ->
                found.candidates().add(candidate(shelved, need, Optional.of(read.offer()), score));
            case Guarded.Failed<? extends Readers.OfferRead<?>>(Failure failure) ->
                found.unreadable().add(new NotAssessed(candidate(shelved, need, Optional.empty(), score), failure));
        }
    }

    private Candidate candidate(ShelvedOffer shelved, Need need, Optional<?> offer, OptionalInt score) {
        ShelvedOffer.Label label = shelved.label();
        ListedOffer listed = shelved.listed();
        return new Candidate(
                label.id(),
                label.member(),
                label.seat(),
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
