package org.zunft.server.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The server is killed in the middle of a thousand creations; the clients try again after its restart. */
class KilledServerIT {

    private static final int CREATIONS = 1_000;
    private static final int KILLED_AFTER = 400;
    private static final int CLIENTS = 8;

    @Test
    void what_was_acknowledged_before_the_server_was_killed_is_there_once() throws IOException {
        killAndTryAgain("killed-server", Program::kill);
    }

    @Test
    void what_was_acknowledged_before_server_and_database_were_killed_is_there_once() throws IOException {
        killAndTryAgain("killed-both", Program::killWithDatabase);
    }

    private static void killAndTryAgain(String name, Consumer<Program> kill) throws IOException {
        Path data = DemoServer.emptied(name);
        var acknowledged = new ConcurrentHashMap<String, String>();
        List<String> before;
        try (var program = Program.demo(data)) {
            before = List.copyOf(Demo.needsOf(program.teamLead()).keySet());
            createUntilKilled(program, acknowledged, kill);
        }
        assertThat(acknowledged).hasSizeBetween(KILLED_AFTER, CREATIONS - 1);

        try (var program = Program.demo(data)) {
            Client giver = program.teamLead();
            Map<String, String> found = created(giver, before);
            assertThat(found.keySet()).containsAll(acknowledged.values());
            assertThat(found.values()).doesNotHaveDuplicates();

            Map<String, String> repeated = createAll(giver);
            assertThat(repeated).hasSize(CREATIONS).containsAllEntriesOf(acknowledged);
            Map<String, String> inTheEnd = created(giver, before);
            assertThat(inTheEnd).hasSize(CREATIONS);
            assertThat(inTheEnd.keySet()).containsAll(found.keySet());
            assertThat(inTheEnd.keySet()).containsExactlyInAnyOrderElementsOf(repeated.values());
        }
    }

    /** Lets clients create until one of them has the server killed; remembers the id of every 201 by its key. */
    private static void createUntilKilled(Program program, Map<String, String> acknowledged, Consumer<Program> kill)
            throws IOException {
        Client giver = program.teamLead();
        var next = new AtomicInteger();
        Together.run(CLIENTS, client -> () -> {
            for (int number = next.getAndIncrement(); number < CREATIONS; number = next.getAndIncrement()) {
                try {
                    Answer answer = create(giver, number);
                    assertThat(answer.status()).isEqualTo(201);
                    acknowledged.put(key(number), answer.id());
                } catch (IOException gone) {
                    return client;
                }
                if (acknowledged.size() == KILLED_AFTER) {
                    kill.accept(program);
                }
            }
            return client;
        });
    }

    private static Map<String, String> createAll(Client giver) {
        var next = new AtomicInteger();
        var ids = new ConcurrentHashMap<String, String>();
        Together.run(CLIENTS, client -> () -> {
            for (int number = next.getAndIncrement(); number < CREATIONS; number = next.getAndIncrement()) {
                Answer answer = create(giver, number);
                assertThat(answer.status()).isEqualTo(201);
                ids.put(key(number), answer.id());
            }
            return client;
        });
        return ids;
    }

    private static Answer create(Client giver, int number) throws IOException {
        return giver.create(
                "/api/v1/needs", Map.of("text", "Auftrag " + key(number), "profession", "print"), key(number));
    }

    private static String key(int number) {
        return "creation-%04d".formatted(number);
    }

    /** The needs of the giver that this test created. */
    private static Map<String, String> created(Client giver, List<String> before) throws IOException {
        Map<String, String> needs = new TreeMap<>(Demo.needsOf(giver));
        needs.keySet().removeAll(new ArrayList<>(before));
        return needs;
    }
}
