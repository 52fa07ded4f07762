package org.zunft.server.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zunft.core.access.Access;
import org.zunft.core.access.Action;
import org.zunft.core.access.Actor;
import org.zunft.core.access.Subject;
import org.zunft.core.organisation.BuildTree;
import org.zunft.core.organisation.OrganisationTree;
import org.zunft.core.organisation.Organisations;
import org.zunft.core.place.PostalCode;
import org.zunft.core.shared.RegionId;
import org.zunft.core.shared.TeamId;
import org.zunft.core.shared.Transactions;
import org.zunft.server.http.OrganisationBodies.NewRegion;
import org.zunft.server.http.OrganisationBodies.NewTeam;
import org.zunft.server.http.OrganisationBodies.RegionBody;
import org.zunft.server.http.OrganisationBodies.TeamBody;
import org.zunft.server.http.OrganisationBodies.TreeBody;
import org.zunft.server.security.Allowed;
import org.zunft.server.security.Caller;
import org.zunft.server.security.Gate;

/** The tree of organisation, regions and teams. */
@Controller("/api/v1")
@ExecuteOn(Gate.REQUESTS)
@Tag(name = "organisation")
public final class OrganisationController {

    private static final int LONGEST_NAME = 120;
    private static final UUID NOBODY = new UUID(0, 0);

    private final Transactions transactions;
    private final Organisations organisations;
    private final BuildTree buildTree;
    private final Repeatable repeatable;
    private final Problems problems;

    /** Answers from the tree. */
    public OrganisationController(
            Transactions transactions,
            Organisations organisations,
            BuildTree buildTree,
            Repeatable repeatable,
            Problems problems) {
        this.transactions = transactions;
        this.organisations = organisations;
        this.buildTree = buildTree;
        this.repeatable = repeatable;
        this.problems = problems;
    }

    /** The organisation with its regions and their teams. */
    @Get("/organisation")
    @Refuses(ProblemCode.NOT_FOUND)
    @Allowed(Action.VIEW_ORGANISATION)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TreeBody.class)))
    public HttpResponse<?> tree(HttpRequest<?> request) {
        return tree(Caller.of(request))
                .<HttpResponse<?>>map(tree -> HttpResponse.ok(TreeBody.of(tree)))
                .orElseGet(() -> problems.answer(request, ProblemCode.NOT_FOUND));
    }

    /** One region with its teams. */
    @Get("/regions/{id}")
    @Allowed(Action.VIEW_ORGANISATION)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RegionBody.class)))
    public HttpResponse<?> region(HttpRequest<?> request, UUID id) {
        return tree(Caller.of(request))
                .flatMap(tree -> tree.regions().stream()
                        .filter(region -> region.id().value().equals(id))
                        .findFirst()
                        .map(region -> RegionBody.of(region, tree)))
                .<HttpResponse<?>>map(HttpResponse::ok)
                .orElseGet(() -> problems.answer(request, ProblemCode.NOT_FOUND));
    }

    /** One team. */
    @Get("/teams/{id}")
    @Allowed(Action.VIEW_ORGANISATION)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TeamBody.class)))
    public HttpResponse<?> team(HttpRequest<?> request, UUID id) {
        return tree(Caller.of(request))
                .flatMap(tree -> tree.team(new TeamId(id)))
                .<HttpResponse<?>>map(team -> Versions.tag(HttpResponse.ok(TeamBody.of(team)), team.version()))
                .orElseGet(() -> problems.answer(request, ProblemCode.NOT_FOUND));
    }

    private Optional<OrganisationTree> tree(Actor actor) {
        return transactions.read(() -> organisations.tree(actor.organisation()));
    }

    /** Adds a region. For the office. */
    @Post("/regions")
    @Refuses(ProblemCode.FORBIDDEN)
    @Allowed(Action.EDIT_ORGANISATION)
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RegionBody.class)))
    public HttpResponse<?> addRegion(
            HttpRequest<?> request, @Header(Repeatable.HEADER) @Nullable String idempotencyKey, @Body NewRegion body) {
        var input = new Input();
        String name = input.text(body.name(), "/name", LONGEST_NAME);
        input.finish();
        return repeatable.once(request, idempotencyKey, body, () -> {
            Actor actor = Caller.of(request);
            if (!Access.allows(actor, Action.EDIT_ORGANISATION, new Subject.WholeOrganisation())) {
                return problems.answer(request, ProblemCode.FORBIDDEN);
            }
            return answer(
                    request,
                    buildTree.region(actor.organisation(), name),
                    region ->
                            HttpResponse.created(RegionBody.of(region), URI.create("/api/v1/regions/" + region.id())));
        });
    }

    /** Adds a team to a region. For the office. */
    @Post("/teams")
    @Refuses(ProblemCode.FORBIDDEN)
    @Allowed(Action.EDIT_ORGANISATION)
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = TeamBody.class)))
    public HttpResponse<?> addTeam(
            HttpRequest<?> request, @Header(Repeatable.HEADER) @Nullable String idempotencyKey, @Body NewTeam body) {
        var input = new Input();
        UUID region = input.required(body.region(), "/region", NOBODY);
        String name = input.text(body.name(), "/name", LONGEST_NAME);
        Locale language = input.language(body.language(), "/language", Locale.GERMAN);
        input.required(body.place(), "/place", new Bodies.Place("DE", "90402"));
        PostalCode place = input.place(body.place(), "/place").orElse(new PostalCode("DE", "90402"));
        input.finish();
        return repeatable.once(request, idempotencyKey, body, () -> {
            Actor actor = Caller.of(request);
            if (!Access.allows(actor, Action.EDIT_ORGANISATION, new Subject.WholeOrganisation())) {
                return problems.answer(request, ProblemCode.FORBIDDEN);
            }
            return answer(
                    request,
                    buildTree.team(actor.organisation(), new RegionId(region), name, language, place),
                    team -> Versions.tag(
                            HttpResponse.created(TeamBody.of(team), URI.create("/api/v1/teams/" + team.id())),
                            team.version()));
        });
    }

    private <T> HttpResponse<?> answer(
            HttpRequest<?> request, BuildTree.Outcome<T> outcome, Function<T, HttpResponse<?>> created) {
        return BuiltAnswers.answer(problems, request, outcome, "/region", created);
    }
}
