package org.zunft.server.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zunft.server.demo.SignIn;

/** Who is who in the demo, and what tests often ask of it. */
final class Demo {

    /** Leads the team in Nuremberg and prints nothing. */
    static final String TEAM_LEAD = "carlotta.immergut@nuernberg.example";
    /** Prints offset in Nuremberg; first for most flyers. */
    static final String PRINTER = "ulrike.zirbelwang@nuernberg.example";
    /** Prints digitally in Nuremberg. */
    static final String OTHER_PRINTER = "jannik.tintelmoos@nuernberg.example";

    /** Leads the team in Linz and prints nothing. */
    static final String STRANGER = "waltraud.zimmerlehner@linz.example";
    /** Looks after the teams. */
    static final String OFFICE = "buero@zunft.example";

    private Demo() {}

    /** The offer by which a member is a candidate for a need. */
    static String offerOf(Client giver, String need, SignIn receiver) throws IOException {
        Answer ranking = giver.ask("/api/v1/needs/" + need + "/matches", Map.of("reach", "ORGANISATION"));
        for (JsonNode candidate : ranking.body().path("candidates")) {
            if (candidate.path("member").asText().equals(receiver.member().toString())) {
                return candidate.path("offer").asText();
            }
        }
        throw new AssertionError(receiver.name() + " is no candidate: " + ranking);
    }

    /** Every need of a member: ids and texts, over all parts of the list. */
    static Map<String, String> needsOf(Client member) throws IOException {
        var needs = new LinkedHashMap<String, String>();
        String next = "/api/v1/needs?limit=200";
        while (!next.isEmpty()) {
            JsonNode part = member.get(next).body();
            for (JsonNode need : part.path("items")) {
                if (needs.put(need.path("id").asText(), need.path("text").asText()) != null) {
                    throw new AssertionError("Listed twice: " + need);
                }
            }
            next = part.path("next").asText();
        }
        return needs;
    }
}
