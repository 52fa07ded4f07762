package org.zunft.core.profession;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.zunft.api.Profession;
import org.zunft.api.Service;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.text.Finding;
import org.zunft.api.text.NeedText;

/** Lets a profession read attributes and text, under guard. */
@Singleton
public final class Readers {

    private final Guard guard;

    /** Readers under a guard. */
    public Readers(Guard guard) {
        this.guard = guard;
    }

    /**
     * A need as its profession sees it.
     *
     * @param need the typed need
     * @param wanted the services it asks for
     * @param postalCode where the work is wanted, if the attributes say
     */
    public record NeedRead<N>(N need, Set<Service> wanted, Optional<String> postalCode) {}

    /**
     * An offer as its profession sees it.
     *
     * @param offer the typed offer
     * @param offered the services it covers
     */
    public record OfferRead<O>(O offer, Set<Service> offered) {}

    /** Reads a need; the attributes satisfy the schema. */
    public <N, O> Guarded<NeedRead<N>> need(Profession<N, O> profession, Attributes attributes) {
        return guard.call(profession.id(), "readNeed", needUnguarded(profession, attributes));
    }

    /** Reads a need as {@link #need} does, for somebody who runs it under guard himself together with more. */
    public static <N, O> Supplier<NeedRead<N>> needUnguarded(Profession<N, O> profession, Attributes attributes) {
        return () -> {
            N need = Objects.requireNonNull(profession.readNeed(attributes));
            return new NeedRead<>(need, Set.copyOf(profession.servicesWanted(need)), profession.postalCodeWanted(need));
        };
    }

    /** Reads an offer; the attributes satisfy the schema. */
    public <N, O> Guarded<OfferRead<O>> offer(Profession<N, O> profession, Attributes attributes) {
        return guard.call(profession.id(), "readOffer", () -> {
            O offer = Objects.requireNonNull(profession.readOffer(attributes));
            return new OfferRead<>(offer, Set.copyOf(profession.servicesOffered(offer)));
        });
    }

    /** Reads attributes out of a text. */
    public Guarded<List<Finding>> text(Profession<?, ?> profession, NeedText text) {
        return guard.call(profession.id(), "readText", () -> List.copyOf(profession.readText(text)));
    }
}
