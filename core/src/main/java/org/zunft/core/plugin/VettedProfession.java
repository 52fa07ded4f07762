package org.zunft.core.plugin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zunft.api.Occupation;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionId;
import org.zunft.api.Service;
import org.zunft.api.attribute.AttributeSchema;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.matching.Verdict;
import org.zunft.api.policy.ComplianceRule;
import org.zunft.api.policy.PolicyFlags;
import org.zunft.api.text.Finding;
import org.zunft.api.text.Messages;
import org.zunft.api.text.NeedText;
import org.zunft.api.text.Vocabulary;

/**
 * A profession whose data was asked for once, when its plugin was loaded. Reading that data runs no plugin code and
 * always gives the same answer, so the catalogue needs no guard; the functions still do.
 */
record VettedProfession<N, O>(
        ProfessionId id,
        Set<Occupation> serves,
        AttributeSchema needSchema,
        AttributeSchema offerSchema,
        Vocabulary vocabulary,
        List<Service> services,
        Messages messages,
        PolicyFlags policyFlags,
        List<MatchRule<N, O>> rules,
        List<ComplianceRule<N>> complianceRules,
        Profession<N, O> inner)
        implements Profession<N, O> {

    @Override
    public List<Finding> readText(NeedText text) {
        return inner.readText(text);
    }

    @Override
    public N readNeed(Attributes attributes) {
        return inner.readNeed(attributes);
    }

    @Override
    public O readOffer(Attributes attributes) {
        return inner.readOffer(attributes);
    }

    @Override
    public Set<Service> servicesWanted(N need) {
        return inner.servicesWanted(need);
    }

    @Override
    public Set<Service> servicesOffered(O offer) {
        return inner.servicesOffered(offer);
    }

    @Override
    public Optional<String> postalCodeWanted(N need) {
        return inner.postalCodeWanted(need);
    }

    /** A rule whose id was asked for once. */
    record VettedRule<N, O>(String id, MatchRule<N, O> inner) implements MatchRule<N, O> {

        @Override
        public int weight(N need) {
            return inner.weight(need);
        }

        @Override
        public Verdict judge(N need, O offer, MatchContext context) {
            return inner.judge(need, offer, context);
        }
    }
}
