package org.zunft.server.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zunft.api.ProfessionId;
import org.zunft.core.access.Action;
import org.zunft.core.access.Actor;
import org.zunft.core.matching.Shelf;
import org.zunft.core.offer.DescribeOffer;
import org.zunft.core.offer.DraftOffer;
import org.zunft.core.offer.Offer;
import org.zunft.core.offer.Offers;
import org.zunft.core.profession.JsonAttributes;
import org.zunft.core.shared.OfferId;
import org.zunft.core.shared.SeatId;
import org.zunft.core.shared.StoreUnavailable;
import org.zunft.core.shared.Transactions;
import org.zunft.core.shared.Version;
import org.zunft.server.security.Allowed;
import org.zunft.server.security.Caller;
import org.zunft.server.security.Gate;

/** What members do. */
@Controller("/api/v1/offers")
@ExecuteOn(Gate.REQUESTS)
@Tag(name = "offers")
public final class OfferController {

    private static final UUID NOTHING = new UUID(0, 0);
    private static final int FARTHEST = 25_000;
    private static final String OFFER =
            "{\"id\": \"01920000-0000-7000-8000-000000000020\", \"member\": \"01920000-0000-7000-8000-000000000005\","
                    + " \"seat\": \"01920000-0000-7000-8000-000000000007\", \"team\":"
                    + " \"01920000-0000-7000-8000-000000000003\", \"occupation\": \"7322.4\", \"profession\": \"print\","
                    + " \"schema_version\": \"1.0\", \"text\": \"Akzidenzdruck bis B3\", \"language\": \"de\","
                    + " \"attributes\": {}, \"radius_km\": 80, \"languages\": [\"de\"], \"changed_at\":"
                    + " \"2026-11-23T08:00:00Z\", \"version\": 0}";

    private final Transactions transactions;
    private final Offers offers;
    private final DescribeOffer describeOffer;
    private final Shelf shelf;
    private final NeedAnswers answers;
    private final Repeatable repeatable;
    private final Problems problems;

    /** Answers about offers. */
    public OfferController(
            Transactions transactions,
            Offers offers,
            DescribeOffer describeOffer,
            Shelf shelf,
            NeedAnswers answers,
            Repeatable repeatable,
            Problems problems) {
        this.transactions = transactions;
        this.offers = offers;
        this.describeOffer = describeOffer;
        this.shelf = shelf;
        this.answers = answers;
        this.repeatable = repeatable;
        this.problems = problems;
    }

    /**
     * What a member does on a seat.
     *
     * @param id its identity
     * @param member who makes it
     * @param seat on which seat
     * @param team in which team
     * @param occupation the ESCO code of the seat
     * @param profession the profession whose plugin serves it
     * @param schemaVersion the version of the schema its attributes satisfy
     * @param text what the member does, in his words
     * @param language the language of the words
     * @param attributes what he does in the profession's terms
     * @param radiusKm how far he goes, in kilometres; anywhere when missing
     * @param languages the languages he works in
     * @param bookedUntil the last day without capacity
     * @param changedAt when it was changed last
     * @param version counts changes; the ETag without its quotes
     */
    @Schema(name = "Offer", examples = OFFER)
    public record OfferBody(
            UUID id,
            UUID member,
            UUID seat,
            UUID team,
            String occupation,
            @Nullable String profession,
            @Nullable String schemaVersion,
            String text,
            String language,
            @Schema(type = "object") ObjectNode attributes,
            @Nullable Integer radiusKm,
            List<String> languages,
            @Nullable LocalDate bookedUntil,
            Instant changedAt,
            long version) {

        static OfferBody of(Offer offer) {
            return new OfferBody(
                    offer.id().value(),
                    offer.member().value(),
                    offer.seat().value(),
                    offer.team().value(),
                    offer.occupation(),
                    offer.profession().map(ProfessionId::toString).orElse(null),
                    offer.schemaVersion().orElse(null),
                    offer.text(),
                    offer.locale().getLanguage(),
                    JsonAttributes.write(offer.attributes()),
                    offer.radius().isPresent() ? offer.radius().getAsInt() : null,
                    offer.languages().stream().map(Locale::getLanguage).toList(),
                    offer.bookedUntil().orElse(null),
                    offer.changedAt(),
                    offer.version().number());
        }
    }

    /**
     * A part of a list of offers.
     *
     * @param items the offers
     * @param next the address of the next part; missing at the end
     */
    @Schema(name = "Offers", examples = "{\"items\": [" + OFFER + "]}")
    public record OfferPage(List<OfferBody> items, @Nullable String next) {}

    /**
     * An offer to describe or to change.
     *
     * @param seat the seat; needed when it is new, not to be stated when it changes
     * @param text what the member does, at most 4000 characters
     * @param language the language of the words: de or en
     * @param attributes what he does in the profession's terms
     * @param radiusKm how far he goes, in kilometres; anywhere when missing
     * @param languages the languages he works in, by ISO 639
     * @param bookedUntil the last day without capacity
     */
    @Schema(
            name = "OfferDraft",
            examples = "{\"seat\": \"01920000-0000-7000-8000-000000000007\", \"text\": \"Akzidenzdruck bis B3\","
                    + " \"language\": \"de\", \"attributes\": {}, \"radius_km\": 80, \"languages\": [\"de\"]}")
    public record OfferDraft(
            @Nullable UUID seat,
            @Nullable String text,
            @Nullable String language,
            @Schema(type = "object") @Nullable ObjectNode attributes,
            @Nullable Integer radiusKm,
            @Nullable List<@Nullable String> languages,
            @Nullable LocalDate bookedUntil) {

        DraftOffer read(Input input, Locale fallback) {
            if (radiusKm != null && (radiusKm < 1 || radiusKm > FARTHEST)) {
                input.refuse("/radius_km", "range", "1–" + FARTHEST);
            }
            return new DraftOffer(
                    input.freeText(text, "/text", Offer.MAX_TEXT),
                    input.language(language, "/language", fallback),
                    input.attributes(attributes, "/attributes"),
                    radiusKm == null ? OptionalInt.empty() : OptionalInt.of(radiusKm),
                    MemberBodies.languages(input, languages, "/languages"),
                    Optional.ofNullable(bookedUntil));
        }
    }

    /** Offers by id. */
    @Get
    @Allowed(Action.VIEW_MEMBERS)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OfferPage.class)))
    public HttpResponse<?> list(
            HttpRequest<?> request, @QueryValue @Nullable String limit, @QueryValue @Nullable String cursor) {
        var wanted = Paging.read(limit, cursor);
        Actor actor = Caller.of(request);
        var page = transactions.read(() -> offers.list(actor.organisation(), wanted));
        return HttpResponse.ok(new OfferPage(Paging.items(page, OfferBody::of), Paging.next(request, page)));
    }

    /** One offer. */
    @Get("/{id}")
    @Allowed(Action.VIEW_MEMBERS)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OfferBody.class)))
    public HttpResponse<?> one(HttpRequest<?> request, UUID id) {
        Actor actor = Caller.of(request);
        return transactions
                .read(() -> offers.find(actor.organisation(), new OfferId(id)))
                .<HttpResponse<?>>map(offer -> Versions.tag(HttpResponse.ok(OfferBody.of(offer)), offer.version()))
                .orElseGet(() -> problems.answer(request, ProblemCode.NOT_FOUND));
    }

    /** Describes what the holder of a seat does. For himself, the office and the lead of his team. */
    @Post
    @Refuses({ProblemCode.FORBIDDEN, ProblemCode.NOT_FOUND, ProblemCode.ALREADY_EXISTS})
    @Allowed(Action.EDIT_OFFER)
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OfferBody.class)))
    public HttpResponse<?> add(
            HttpRequest<?> request, @Header(Repeatable.HEADER) @Nullable String idempotencyKey, @Body OfferDraft body) {
        var input = new Input();
        var seat = new SeatId(input.required(body.seat(), "/seat", NOTHING));
        DraftOffer draft = body.read(input, Languages.of(request));
        input.finish();
        Actor actor = Caller.of(request);
        HttpResponse<?> answer = repeatable.once(
                request,
                idempotencyKey,
                body,
                () -> answer(
                        request, describeOffer.add(actor, seat, draft, Languages.of(request)), HttpResponse::created));
        return shelved(actor, answer);
    }

    /** Changes an offer. For the member himself, the office and the lead of his team. */
    @Put("/{id}")
    @Refuses(ProblemCode.FORBIDDEN)
    @Allowed(Action.EDIT_OFFER)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OfferBody.class)))
    public HttpResponse<?> change(
            HttpRequest<?> request, UUID id, @Header("If-Match") @Nullable String ifMatch, @Body OfferDraft body) {
        Version read = Versions.read(ifMatch);
        var input = new Input();
        if (body.seat() != null) {
            input.refuse("/seat", "not_allowed", "PUT");
        }
        DraftOffer draft = body.read(input, Languages.of(request));
        input.finish();
        Actor actor = Caller.of(request);
        HttpResponse<?> answer = answer(
                request,
                describeOffer.change(actor, new OfferId(id), draft, read, Languages.of(request)),
                HttpResponse::ok);
        return shelved(actor, answer);
    }

    /** The next match is to find what was stored just now, without waiting for the upkeep. */
    private HttpResponse<?> shelved(Actor actor, HttpResponse<?> answer) {
        try {
            return transactions.<HttpResponse<?>>read(() -> {
                shelf.catchUp(actor.organisation());
                return answer;
            });
        } catch (StoreUnavailable away) {
            // The offer is stored; the upkeep will shelve it.
            return answer;
        }
    }

    private HttpResponse<?> answer(
            HttpRequest<?> request,
            DescribeOffer.Outcome outcome,
            Function<OfferBody, MutableHttpResponse<OfferBody>> done) {
        return switch (outcome) {
            case DescribeOffer.Outcome.Described(var offer) ->
                Versions.tag(done.apply(OfferBody.of(offer)), offer.version())
                        .header("Location", "/api/v1/offers/" + offer.id());
            case DescribeOffer.Outcome.NotFound() -> problems.answer(request, ProblemCode.NOT_FOUND);
            case DescribeOffer.Outcome.NotAllowed() -> problems.answer(request, ProblemCode.FORBIDDEN);
            case DescribeOffer.Outcome.AlreadyDescribed() -> problems.answer(request, ProblemCode.ALREADY_EXISTS);
            case DescribeOffer.Outcome.Stale() -> problems.answer(request, ProblemCode.STALE_VERSION);
            case DescribeOffer.Outcome.NothingStated() ->
                problems.answer(
                        request, ProblemCode.INVALID_BODY, new RefusedRequest.Finding("/text", "not_stated", ""));
            case DescribeOffer.Outcome.AttributesInvalid(var violations) ->
                answers.attributes(request, violations, "/attributes");
        };
    }
}
