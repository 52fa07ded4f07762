package org.zunft.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zunft.api.attribute.AttributeSchema;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.policy.ComplianceRule;
import org.zunft.api.policy.PolicyFlags;
import org.zunft.api.text.Finding;
import org.zunft.api.text.Messages;
import org.zunft.api.text.NeedText;
import org.zunft.api.text.Vocabulary;

/**
 * A trade as data plus pure functions: what may be said about a need and an offer, what can be read out of a
 * sentence, how the two are judged against each other, and what the law of the trade demands.
 *
 * <p>Every method is pure: no I/O, clock, randomness, threads or mutable state; the same input gives the same
 * answer on any thread. The host calls {@link #readNeed} and {@link #readOffer} once per stored need or offer and
 * keeps the result, so rules judge typed values and never parse.
 *
 * @param <N> the need as this profession sees it; immutable
 * @param <O> the offer as this profession sees it; immutable
 */
public interface Profession<N, O> {

    /** The name in code and data. */
    ProfessionId id();

    /** The places of the catalogue of occupations that this profession serves; at least one. */
    Set<Occupation> serves();

    /** What may be stated about a need; additive within a major version. */
    AttributeSchema needSchema();

    /** What may be stated about an offer; additive within a major version. */
    AttributeSchema offerSchema();

    /** Canonical terms and their synonyms, for search and for messages. */
    Vocabulary vocabulary();

    /** Services a client can ask for; codes are unique within the profession. */
    List<Service> services();

    /** The sentences of this profession in German and English at least. */
    Messages messages();

    /** What the law of this profession allows; no team or setting can allow more. */
    PolicyFlags policyFlags();

    /** The rules that judge an offer against a need, in the order in which reasons are shown. */
    List<MatchRule<N, O>> rules();

    /** The rules that a need must satisfy before it may leave its giver. */
    default List<ComplianceRule<N>> complianceRules() {
        return List.of();
    }

    /**
     * Reads attributes out of a sentence. Precision comes before recall: what is not certain is not reported.
     *
     * @param text the need in the giver's words
     * @return what was found, each with the words it came from; at most one finding per attribute path
     */
    List<Finding> readText(NeedText text);

    /**
     * Turns valid attributes of a need into the typed need.
     *
     * @param attributes attributes that satisfy {@link #needSchema()}
     */
    N readNeed(Attributes attributes);

    /**
     * Turns valid attributes of an offer into the typed offer.
     *
     * @param attributes attributes that satisfy {@link #offerSchema()}
     */
    O readOffer(Attributes attributes);

    /** The services a need asks for; empty when it does not say. */
    Set<Service> servicesWanted(N need);

    /** The services an offer covers; empty when it does not say. */
    Set<Service> servicesOffered(O offer);

    /** The postal code where the work is wanted, when the attributes of the need state one. */
    default Optional<String> postalCodeWanted(N need) {
        return Optional.empty();
    }
}
