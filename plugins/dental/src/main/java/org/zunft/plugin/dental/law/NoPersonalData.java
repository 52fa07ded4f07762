package org.zunft.plugin.dental.law;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zunft.api.matching.Argument;
import org.zunft.api.matching.Reason;
import org.zunft.api.policy.ComplianceRule;
import org.zunft.api.policy.ComplianceVerdict;
import org.zunft.api.text.NeedText;
import org.zunft.api.text.Passage;
import org.zunft.plugin.dental.model.DentalNeed;

/**
 * D2 as well: whose teeth they are stays out of the text. Names, dates of birth, telephone and insurance numbers and
 * mail addresses are found and marked, and a text that holds any is refused.
 */
final class NoPersonalData implements ComplianceRule<DentalNeed> {

    private record Kind(String code, Function<NeedText, Stream<Passage>> find) {}

    private final List<Kind> kinds;

    NoPersonalData(Names names) {
        this.kinds = List.of(
                new Kind("personal.mail", Contacts::mailAddresses),
                new Kind("personal.birth", BirthDates::in),
                new Kind("personal.insurance_number", Contacts::insuranceNumbers),
                new Kind("personal.phone", Contacts::telephoneNumbers),
                new Kind("personal.name", names::in));
    }

    @Override
    public String id() {
        return "D2.text";
    }

    @Override
    public ComplianceVerdict check(DentalNeed need, NeedText text) {
        var marks = new Marks();
        var found = new ArrayList<String>();
        for (var kind : kinds) {
            if (marks.add(kind.find.apply(text))) {
                found.add(kind.code);
            }
        }
        return found.isEmpty()
                ? ComplianceVerdict.CLEAR
                : new ComplianceVerdict.Refused(
                        Reason.of("law.personal_data", "kinds", new Argument.Terms(found)), marks.passages());
    }
}
