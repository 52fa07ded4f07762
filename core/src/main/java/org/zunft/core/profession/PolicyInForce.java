package org.zunft.core.profession;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.zunft.api.Profession;
import org.zunft.api.ProfessionId;
import org.zunft.api.policy.PolicyFlags;

/** What the law of a profession allows around referrals. Only the profession itself says so; there is no other source. */
@Singleton
public final class PolicyInForce {

    private final Professions professions;

    /** What installed professions allow. */
    public PolicyInForce(Professions professions) {
        this.professions = professions;
    }

    /**
     * The flags for what belongs to a profession.
     *
     * @param profession whose law; empty for what no plugin judges, which no law of a profession restricts
     * @return the flags of the profession; nothing allowed while it is not installed, for its law is then not known
     */
    public PolicyFlags of(Optional<ProfessionId> profession) {
        return profession
                .map(id -> professions
                        .current()
                        .find(id)
                        .<PolicyFlags>map(Profession::policyFlags)
                        .orElseGet(PolicyFlags::strict))
                .orElseGet(PolicyFlags::unrestricted);
    }
}
