package org.zunft.plugin.dental.law;

import java.time.ZoneOffset;
import org.zunft.api.matching.Reason;
import org.zunft.api.policy.ComplianceRule;
import org.zunft.api.policy.ComplianceVerdict;
import org.zunft.api.text.NeedText;
import org.zunft.plugin.dental.model.DentalNeed;

/** D2: a need about somebody's teeth is health data and leaves its giver only with explicit consent. */
final class ConsentGiven implements ComplianceRule<DentalNeed> {

    @Override
    public String id() {
        return "D2";
    }

    @Override
    public ComplianceVerdict check(DentalNeed need, NeedText text) {
        var consent = need.consentAt();
        if (consent == null) {
            return new ComplianceVerdict.Blocked(Reason.of("law.consent_missing"));
        }
        // the day of the text is one in the zone of the organisation, so a consent of today may lie a day ahead in UTC
        return consent.atZone(ZoneOffset.UTC).toLocalDate().isAfter(text.today().plusDays(1))
                ? new ComplianceVerdict.Blocked(Reason.of("law.consent_ahead"))
                : ComplianceVerdict.CLEAR;
    }
}
