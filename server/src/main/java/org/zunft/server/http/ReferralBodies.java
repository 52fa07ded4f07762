package org.zunft.server.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zunft.api.policy.ConsentPath;
import org.zunft.core.matching.Explanation;
import org.zunft.core.referral.DeclineReason;
import org.zunft.core.referral.EventKind;
import org.zunft.core.referral.NotServedReason;
import org.zunft.core.referral.Referral;
import org.zunft.core.referral.ReferralEvent;
import org.zunft.core.referral.ReferralState;
import org.zunft.core.referral.Source;
import org.zunft.core.referral.Step;
import org.zunft.core.referral.StepKind;
import org.zunft.core.referral.WithdrawalReason;
import org.zunft.server.http.MatchBodies.PartBody;

/** Bodies about referrals. */
final class ReferralBodies {

    private static final String REFERRAL =
            "{\"id\": \"01920000-0000-7000-8000-000000000030\", \"need\": \"01920000-0000-7000-8000-000000000010\","
                    + " \"giver\": \"01920000-0000-7000-8000-000000000004\", \"receiver\":"
                    + " \"01920000-0000-7000-8000-000000000005\", \"offer\": \"01920000-0000-7000-8000-000000000020\","
                    + " \"state\": \"OFFERED\", \"due\": \"2026-11-25\", \"overdue\": false, \"loop_closed\": false,"
                    + " \"chain\": \"01920000-0000-7000-8000-000000000030\", \"total\": 912, \"parts\": [], \"source\":"
                    + " \"API\", \"offered_at\": \"2026-11-23T08:00:00Z\", \"changed_at\": \"2026-11-23T08:00:00Z\","
                    + " \"version\": 0}";
    private static final String EVENT = "{\"number\": 1, \"kind\": \"OFFERED\", \"to\": \"OFFERED\", \"actor\":"
            + " \"01920000-0000-7000-8000-000000000004\", \"at\": \"2026-11-23T08:00:00Z\", \"note\": \"Ruft"
            + " heute noch an.\", \"source\": \"API\"}";
    private static final UUID NOBODY = new UUID(0, 0);

    private ReferralBodies() {}

    /**
     * A referral.
     *
     * @param id its identity
     * @param need what is passed on
     * @param giver who passes it on
     * @param receiver who gets it
     * @param offer the offer for which the receiver was chosen
     * @param state where it stands
     * @param due until when something is to happen
     * @param held the day on which it goes on by itself
     * @param overdue whether something should have happened by now
     * @param loopClosed whether it has ended and the giver knows
     * @param parent the referral whose receiver passed it on
     * @param chain the first referral of its chain
     * @param total how well the receiver fitted, 0 to 1000
     * @param parts why this receiver
     * @param source how it came in
     * @param offeredAt when it was passed on
     * @param changedAt when it was changed last
     * @param toldAt when the giver was told how it ended
     * @param version counts changes; the ETag without its quotes
     * @param consentPath how client and receiver may come together; missing in lists
     */
    @Schema(name = "Referral", examples = REFERRAL)
    public record ReferralBody(
            UUID id,
            UUID need,
            UUID giver,
            UUID receiver,
            UUID offer,
            ReferralState state,
            @Nullable LocalDate due,
            @Nullable LocalDate held,
            boolean overdue,
            boolean loopClosed,
            @Nullable UUID parent,
            UUID chain,
            int total,
            List<PartBody> parts,
            Source source,
            Instant offeredAt,
            Instant changedAt,
            @Nullable Instant toldAt,
            long version,
            @Nullable ConsentPath consentPath) {

        static ReferralBody of(Referral referral, @Nullable ConsentPath consentPath, LocalDate today, Locale locale) {
            return new ReferralBody(
                    referral.id().value(),
                    referral.need().value(),
                    referral.giver().value(),
                    referral.receiver().value(),
                    referral.offer().value(),
                    referral.state(),
                    referral.due().orElse(null),
                    referral.held().orElse(null),
                    referral.isOverdue(today),
                    referral.isLoopClosed(),
                    referral.parent().map(parent -> parent.value()).orElse(null),
                    referral.chain().value(),
                    referral.explanation().total(),
                    parts(referral.explanation(), locale),
                    referral.source(),
                    referral.offeredAt(),
                    referral.changedAt(),
                    referral.toldAt().orElse(null),
                    referral.version().number(),
                    consentPath);
        }

        static List<PartBody> parts(Explanation explanation, Locale locale) {
            return explanation.lines().stream()
                    .map(line -> new PartBody(
                            line.rule(),
                            line.kind(),
                            line.weight(),
                            line.value(),
                            line.rule(),
                            line.sentences().getOrDefault(locale, line.rule())))
                    .toList();
        }
    }

    /**
     * A part of a list of referrals.
     *
     * @param items the referrals
     * @param next the address of the next part; missing at the end
     */
    @Schema(name = "Referrals", examples = "{\"items\": [" + REFERRAL + "]}")
    public record ReferralPage(
            List<ReferralBody> items, @Nullable String next) {}

    /**
     * A referral with what was passed on and what happened.
     *
     * @param referral where it stands
     * @param need what was passed on; missing for the office, which sees the course only
     * @param history what happened, first event first
     * @param chain the referrals it came through and led to
     */
    @Schema(
            name = "ReferralView",
            examples = "{\"referral\": " + REFERRAL + ", \"need\": {\"text\": \"" + NeedBodies.TEXT
                    + "\"}, \"history\": [" + EVENT + "], \"chain\": [" + REFERRAL + "]}")
    public record ReferralView(
            ReferralBody referral,
            NeedBodies.@Nullable NeedBody need,
            List<EventBody> history,
            List<ReferralBody> chain) {}

    /**
     * Something that happened.
     *
     * @param number 1 for the first
     * @param kind what happened
     * @param from where the referral stood; missing for the first
     * @param to where it stood afterwards
     * @param actor who did it
     * @param at when
     * @param reason why, as a code
     * @param note a word to the other side
     * @param source how it came in
     */
    @Schema(name = "ReferralEvent", examples = EVENT)
    public record EventBody(
            int number,
            EventKind kind,
            @Nullable ReferralState from,
            ReferralState to,
            UUID actor,
            Instant at,
            @Nullable String reason,
            String note,
            Source source) {

        static EventBody of(ReferralEvent event) {
            return new EventBody(
                    event.number(),
                    event.kind(),
                    event.from().orElse(null),
                    event.to(),
                    event.actor().value(),
                    event.at(),
                    event.reason().orElse(null),
                    event.note(),
                    event.source());
        }
    }

    /**
     * Events.
     *
     * @param items what happened, first event first
     */
    @Schema(name = "ReferralEvents", examples = "{\"items\": [" + EVENT + "]}")
    public record Events(List<EventBody> items) {}

    /**
     * A need to pass on.
     *
     * @param offer the offer it is passed to
     * @param note a word to the receiver, at most 1000 characters
     */
    @Schema(
            name = "NewReferral",
            examples = "{\"offer\": \"01920000-0000-7000-8000-000000000020\", \"note\": \"Ruft heute noch an.\"}")
    public record NewReferral(
            @Nullable UUID offer, @Nullable String note) {}

    /**
     * A referral to pass on instead of accepting it.
     *
     * @param offer the offer it is passed to
     * @param reason why the receiver does not serve it himself
     * @param note a word to the next receiver, at most 1000 characters
     */
    @Schema(
            name = "PassingOn",
            examples = "{\"offer\": \"01920000-0000-7000-8000-000000000021\", \"reason\": \"CAPACITY\", \"note\":"
                    + " \"Du kannst das schneller.\"}")
    public record PassingOn(
            @Nullable UUID offer,
            @Nullable DeclineReason reason,
            @Nullable String note) {}

    /**
     * A step to take.
     *
     * @param step which
     * @param reason why; needed to DECLINE (CAPACITY, NOT_MY_FIELD, CONFLICT_OF_INTEREST, AREA, PROFESSIONAL_RULE), to
     *     CLOSE_NOT_SERVED (NO_NEED, PRICE, CHOSE_ANOTHER, UNREACHABLE, FAILED) and to WITHDRAW (GIVER, CLIENT,
     *     CONSENT_REVOKED)
     * @param until the day on which it goes on by itself; needed to HOLD
     * @param note a word to the other side, at most 1000 characters
     */
    @Schema(
            name = "Step",
            examples = "{\"step\": \"DECLINE\", \"reason\": \"CAPACITY\", \"note\": \"Bis Januar voll.\"}")
    public record StepBody(
            @Nullable StepKind step,
            @Nullable String reason,
            @Nullable LocalDate until,
            @Nullable String note) {

        Step read(Input input) {
            StepKind kind = input.required(step, "/step", StepKind.ACCEPT);
            boolean takesReason = Set.of(StepKind.DECLINE, StepKind.CLOSE_NOT_SERVED, StepKind.WITHDRAW)
                    .contains(kind);
            if (reason != null && !takesReason) {
                input.refuse("/reason", "not_allowed", kind.name());
            }
            if (until != null && kind != StepKind.HOLD) {
                input.refuse("/until", "not_allowed", kind.name());
            }
            return switch (kind) {
                case ACCEPT -> new Step.Accept();
                case DECLINE -> new Step.Decline(reason(input, DeclineReason.class));
                case REACH -> new Step.Reach();
                case HOLD -> new Step.Hold(input.required(until, "/until", LocalDate.EPOCH));
                case RESUME -> new Step.Resume();
                case CLOSE_SERVED -> new Step.CloseServed();
                case CLOSE_NOT_SERVED -> new Step.CloseNotServed(reason(input, NotServedReason.class));
                case WITHDRAW -> new Step.Withdraw(reason(input, WithdrawalReason.class));
                case VOID -> new Step.MarkVoid();
                case ACKNOWLEDGE -> new Step.Acknowledge();
            };
        }

        private <E extends Enum<E>> E reason(Input input, Class<E> type) {
            E[] known = type.getEnumConstants();
            String stated = input.required(reason, "/reason", known[0].name());
            for (E each : known) {
                if (each.name().equals(stated)) {
                    return each;
                }
            }
            input.refuse(
                    "/reason",
                    "one_of",
                    String.join(", ", List.of(known).stream().map(Enum::name).toList()));
            return known[0];
        }
    }

    static UUID offer(Input input, @Nullable UUID offer) {
        return input.required(offer, "/offer", NOBODY);
    }
}
