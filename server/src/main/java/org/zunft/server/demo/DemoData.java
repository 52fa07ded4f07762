package org.zunft.server.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The demo organisation as it stands in its files.
 *
 * @param teams its teams
 * @param needs what clients may want of them
 */
public record DemoData(List<DemoTeam> teams, List<DemoNeed> needs) {

    /** Copies the lists. */
    public DemoData {
        teams = List.copyOf(teams);
        needs = List.copyOf(needs);
    }

    /** Reads the demo that ships with the server. */
    public static DemoData read() {
        ObjectMapper json = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .build();
        List<DemoTeam> teams = Stream.of("nuernberg", "linz", "berlin")
                .map(key -> read(json, "team-" + key + ".json", DemoTeam.class))
                .toList();
        return new DemoData(teams, read(json, "needs.json", Needs.class).needs());
    }

    private static <T> T read(ObjectMapper json, String file, Class<T> type) {
        try (InputStream in = DemoData.class.getResourceAsStream("/demo/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The build lacks demo/" + file);
            }
            return json.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read demo/" + file, e);
        }
    }

    private record Needs(List<DemoNeed> needs) {}
}
