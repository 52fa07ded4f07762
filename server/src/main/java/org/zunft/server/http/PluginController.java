package org.zunft.server.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zunft.api.ProfessionId;
import org.zunft.core.access.Access;
import org.zunft.core.access.Action;
import org.zunft.core.access.Subject;
import org.zunft.core.plugin.Health;
import org.zunft.core.plugin.InstalledPlugin;
import org.zunft.core.plugin.PluginHost;
import org.zunft.core.plugin.Refusal;
import org.zunft.core.profession.Failure;
import org.zunft.server.security.Allowed;
import org.zunft.server.security.Caller;
import org.zunft.server.security.Gate;

/** Which plugins run and how they behave. Changing them is the operator's business, at the command line. */
@Controller("/api/v1/plugins")
@ExecuteOn(Gate.REQUESTS)
@Tag(name = "plugins")
public final class PluginController {

    private final PluginHost host;
    private final Problems problems;

    /** Answers from the inventory of the moment. */
    public PluginController(PluginHost host, Problems problems) {
        this.host = host;
        this.problems = problems;
    }

    /**
     * Plugins.
     *
     * @param items every jar in the plugin folders, refused ones included, by file name
     */
    @Schema(
            name = "Plugins",
            examples = "{\"items\": [{\"id\": \"print\", \"version\": \"1.0.0\", \"file\": \"print-1.0.0.jar\","
                    + " \"origin\": \"INSTALLED\", \"sha512\": \"3bafbf08882a2d10\", \"state\": \"RUNNING\","
                    + " \"professions\": [\"print\"], \"health\": {\"calls\": 1200, \"failures\": {\"OVERRAN\": 1},"
                    + " \"last_failure_at\": \"2026-03-02T09:30:00Z\", \"last_failure\": \"judge: OVERRAN in step 4;"
                    + " its thread is left to itself\", \"lost_threads\": 0}}]}")
    public record Entries(List<Entry> items) {}

    /**
     * A plugin.
     *
     * @param id its id; missing when the jar was refused before it was known
     * @param version its version; missing likewise
     * @param file the name of the jar
     * @param origin whether the operator installed it or it came with the program
     * @param sha512 the SHA-512 of the jar in lower-case hexadecimal; empty when it could not be read
     * @param state whether it runs
     * @param professions the professions it teaches now
     * @param refusal why it does not run and what to do; missing unless refused
     * @param health how its code has behaved since it was loaded
     */
    @Schema(name = "Plugin")
    public record Entry(
            @Nullable String id,
            @Nullable String version,
            String file,
            InstalledPlugin.Origin origin,
            String sha512,
            InstalledPlugin.State state,
            List<String> professions,
            @Nullable String refusal,
            HealthBody health) {

        static Entry of(InstalledPlugin plugin) {
            Refusal refusal = plugin.refusal();
            return new Entry(
                    plugin.id(),
                    plugin.version(),
                    plugin.file(),
                    plugin.origin(),
                    plugin.sha512(),
                    plugin.state(),
                    plugin.professions().stream().map(ProfessionId::value).toList(),
                    refusal == null ? null : refusal.line(),
                    HealthBody.of(plugin.health()));
        }
    }

    /**
     * How the code of a plugin has behaved.
     *
     * @param calls the steps asked for, those refused included
     * @param failures failed steps by kind; {@code OVERRAN} are those cut off at their deadline
     * @param lastFailureAt when a step last failed; missing when none did
     * @param lastFailure which call failed last and how; missing when none did
     * @param suspendedUntil when a suspension for costly failures ends or ended; missing when there was none
     * @param lostThreads threads that overran their deadline and still run
     */
    @Schema(name = "PluginHealth")
    public record HealthBody(
            long calls,
            Map<Failure, Long> failures,
            @Nullable Instant lastFailureAt,
            @Nullable String lastFailure,
            @Nullable Instant suspendedUntil,
            int lostThreads) {

        static HealthBody of(Health health) {
            return new HealthBody(
                    health.calls(),
                    new TreeMap<>(health.failures()),
                    health.lastFailureAt(),
                    health.lastFailure(),
                    health.suspendedUntil(),
                    health.lostThreads());
        }
    }

    /** The plugins with version, state, SHA-512 and health. For the office. */
    @Get
    @Refuses(ProblemCode.FORBIDDEN)
    @Allowed(Action.VIEW_PLUGINS)
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Entries.class)))
    public HttpResponse<?> list(HttpRequest<?> request) {
        if (!Access.allows(Caller.of(request), Action.VIEW_PLUGINS, new Subject.WholeOrganisation())) {
            return problems.answer(request, ProblemCode.FORBIDDEN);
        }
        return HttpResponse.ok(
                new Entries(host.inventory().stream().map(Entry::of).toList()));
    }
}
