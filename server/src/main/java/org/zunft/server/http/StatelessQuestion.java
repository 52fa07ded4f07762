package org.zunft.server.http;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zunft.api.ProfessionId;
import org.zunft.api.text.NeedText;
import org.zunft.core.matching.MatchOnce;
import org.zunft.core.matching.SeatHeld;
import org.zunft.core.need.DraftNeed;
import org.zunft.core.need.GiverCapacity;
import org.zunft.core.need.Origin;
import org.zunft.server.http.MatchBodies.SeatHeldBody;
import org.zunft.server.http.MatchBodies.StatelessGiver;
import org.zunft.server.http.MatchBodies.StatelessMatch;
import org.zunft.server.http.MatchBodies.StatelessNeed;
import org.zunft.server.http.MatchBodies.StatelessOffer;

/** Reads a stateless question, for the HTTP route and for the command line alike. */
@Singleton
public final class StatelessQuestion {

    private static final int MOST_OFFERS = 500;
    private static final int MOST_SEATS = 50;
    private static final int LONGEST_ID = 80;
    private static final int FARTHEST = 25_000;
    private static final String HOME = "DE";

    private final InstantSource time;

    /** Reads questions of the present day unless they say otherwise. */
    public StatelessQuestion(InstantSource time) {
        this.time = time;
    }

    /**
     * Reads a question.
     *
     * @param zone where the day begins on which it is asked
     * @throws RefusedRequest with everything that is wrong
     */
    public MatchOnce.Command read(StatelessMatch body, Locale locale, ZoneId zone) {
        var input = new Input();
        String profession = input.text(body.profession(), "/profession", LONGEST_ID);
        Optional<ProfessionId> id = profession.isEmpty()
                ? Optional.empty()
                : input.optional(profession, "/profession", ProfessionId::new, "print");
        StatelessNeed need = input.required(body.need(), "/need", new StatelessNeed(null, null, null, null));
        var draft = new DraftNeed(
                input.freeText(need.text(), "/need/text", NeedText.MAX_LENGTH),
                input.language(need.lang(), "/need/lang", locale),
                id,
                Optional.empty(),
                input.attributes(need.attributes(), "/need/attributes"),
                input.place(need.place(), "/need/place"),
                body.giver() == null || body.giver().capacity() == null
                        ? GiverCapacity.UNSTATED
                        : body.giver().capacity(),
                Origin.CLIENT);
        Optional<MatchOnce.GivingParty> giver =
                Optional.ofNullable(body.giver()).map(each -> giver(input, each));
        input.required(body.offers(), "/offers", List.of());
        List<MatchOnce.OfferedOnce> offers = offers(input, body.offers());
        input.finish();
        LocalDate today = Objects.requireNonNullElseGet(
                body.today(), () -> time.instant().atZone(zone).toLocalDate());
        return new MatchOnce.Command(draft, giver, offers, HOME, today);
    }

    private static MatchOnce.GivingParty giver(Input input, StatelessGiver giver) {
        var seats = new HashSet<SeatHeld>();
        List<SeatHeldBody> stated = input.list(giver.seats(), "/giver/seats", MOST_SEATS);
        for (int index = 0; index < stated.size(); index++) {
            seats.add(seat(input, stated.get(index), "/giver/seats/" + index));
        }
        return new MatchOnce.GivingParty(
                input.freeText(giver.member(), "/giver/member", LONGEST_ID),
                seats,
                Set.copyOf(input.list(giver.services(), "/giver/services", MOST_SEATS)),
                input.attributes(giver.offer(), "/giver/offer"));
    }

    private static List<MatchOnce.OfferedOnce> offers(Input input, @Nullable List<@Nullable StatelessOffer> stated) {
        List<StatelessOffer> present = input.list(stated, "/offers", MOST_OFFERS);
        var ids = new HashSet<String>();
        var offers = new ArrayList<MatchOnce.OfferedOnce>(present.size());
        for (int index = 0; index < present.size(); index++) {
            MatchOnce.OfferedOnce offer = offer(input, present.get(index), "/offers/" + index);
            if (!ids.add(offer.id())) {
                input.refuse("/offers/" + index + "/id", "duplicate", "");
            }
            offers.add(offer);
        }
        return offers;
    }

    private static MatchOnce.OfferedOnce offer(Input input, StatelessOffer offer, String pointer) {
        String id = input.text(offer.id(), pointer + "/id", LONGEST_ID);
        return new MatchOnce.OfferedOnce(
                id,
                offer.member() == null ? id : input.text(offer.member(), pointer + "/member", LONGEST_ID),
                Optional.ofNullable(offer.seat()).map(seat -> seat(input, seat, pointer + "/seat")),
                input.attributes(offer.attributes(), pointer + "/attributes"),
                kilometres(input, offer.distanceKm(), pointer + "/distance_km"),
                input.place(offer.place(), pointer + "/place"),
                kilometres(input, offer.radiusKm(), pointer + "/radius_km"),
                Optional.ofNullable(offer.bookedUntil()));
    }

    private static SeatHeld seat(Input input, SeatHeldBody seat, String pointer) {
        return new SeatHeld(
                input.text(seat.team(), pointer + "/team", LONGEST_ID),
                input.text(seat.occupation(), pointer + "/occupation", LONGEST_ID));
    }

    private static OptionalInt kilometres(Input input, @Nullable Integer value, String pointer) {
        if (value == null) {
            return OptionalInt.empty();
        }
        if (value < 0 || value > FARTHEST) {
            input.refuse(pointer, "range", "0–" + FARTHEST);
            return OptionalInt.empty();
        }
        return OptionalInt.of(value);
    }
}
