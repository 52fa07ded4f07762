package org.zunft.plugin.dental.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zunft.plugin.dental.terms.Access;
import org.zunft.plugin.dental.terms.AgeBand;
import org.zunft.plugin.dental.terms.Anxiety;
import org.zunft.plugin.dental.terms.Payer;
import org.zunft.plugin.dental.terms.Priority;
import org.zunft.plugin.dental.terms.Procedure;
import org.zunft.plugin.dental.terms.ReferralKind;
import org.zunft.plugin.dental.terms.Sedation;
import org.zunft.plugin.dental.terms.Specialty;

/**
 * What a client needs of a dentist.
 *
 * @param procedure what is to be done
 * @param specialty the field it belongs to, derived from the procedure, or stated while the procedure is not known
 * @param ageBand how old the client is
 * @param priority how soon
 * @param payer who pays
 * @param privatePayment whether the client would pay himself where his insurer does not
 * @param kigGrade the grade of need for orthodontics in Germany, 1 to 5
 * @param iotnGrade the same in Austria, 1 to 5
 * @param anxiety how afraid the client is
 * @param sedation the sedation wanted; null as well when none is wanted
 * @param sedationIs whether it may be another
 * @param access what the client needs to get in and to be understood
 * @param visit where treatment takes place
 * @param languages tags, without region, of the languages the client speaks or prefers
 * @param languagesAre whether it may be another
 * @param referralKind who sends the client
 * @param slip whether a formal referral of another dentist is at hand
 * @param consentAt when the client consented to the use of health data
 */
public record DentalNeed(
        @Nullable Procedure procedure,
        @Nullable Specialty specialty,
        @Nullable AgeBand ageBand,
        @Nullable Priority priority,
        @Nullable Payer payer,
        PrivatePayment privatePayment,
        @Nullable Integer kigGrade,
        @Nullable Integer iotnGrade,
        @Nullable Anxiety anxiety,
        @Nullable Sedation sedation,
        Strength sedationIs,
        Set<Access> access,
        Visit visit,
        List<String> languages,
        Strength languagesAre,
        @Nullable ReferralKind referralKind,
        Slip slip,
        @Nullable Instant consentAt) {

    /** Whether a wish may go unfulfilled. */
    public enum Strength {
        /** It may. */
        WISH,
        /** Without it, the practice is impossible. */
        MUST
    }

    /** Whether the client would pay himself. */
    public enum PrivatePayment {
        /** No, or nothing is said. */
        NOT_OFFERED,
        /** Yes. */
        ACCEPTED
    }

    /** Where treatment takes place. */
    public enum Visit {
        /** In the practice. */
        AT_THE_PRACTICE,
        /** Where the client lives. */
        AT_HOME
    }

    /** A formal referral. */
    public enum Slip {
        /** None, or nothing is said. */
        NONE,
        /** There is one. */
        AT_HAND
    }

    /** Whether the client is known to be under twelve. */
    public boolean isForSmallChild() {
        return ageBand != null && ageBand.isUnderTwelve();
    }
}
