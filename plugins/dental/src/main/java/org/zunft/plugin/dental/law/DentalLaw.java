package org.zunft.plugin.dental.law;

import java.util.List;
import org.zunft.api.policy.ComplianceRule;
import org.zunft.plugin.dental.model.DentalNeed;

/** The rules a need must satisfy, in the order in which the giver reads them: what cannot wait comes first. */
public final class DentalLaw {

    private DentalLaw() {}

    /**
     * All of them.
     *
     * @param givenNames given names, one a line
     */
    public static List<ComplianceRule<DentalNeed>> all(String givenNames) {
        return List.of(
                new EmergencyFirst(), new NoPersonalData(new Names(givenNames)), new ConsentGiven(), new NoReward());
    }
}
