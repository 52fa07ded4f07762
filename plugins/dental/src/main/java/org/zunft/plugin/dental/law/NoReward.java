package org.zunft.plugin.dental.law;

import org.zunft.api.matching.Reason;
import org.zunft.api.policy.ComplianceRule;
import org.zunft.api.policy.ComplianceVerdict;
import org.zunft.api.text.NeedText;
import org.zunft.plugin.dental.model.DentalNeed;

/** D1: nobody may get anything for a referral. That nothing can be counted lies in the policy flags; here it is told. */
final class NoReward implements ComplianceRule<DentalNeed> {

    @Override
    public String id() {
        return "D1";
    }

    @Override
    public ComplianceVerdict check(DentalNeed need, NeedText text) {
        return new ComplianceVerdict.Advised(Reason.of("law.no_reward"));
    }
}
