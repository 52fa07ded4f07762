package org.zunft.plugin.tck.broken;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;

/** Classes that do what a plugin may not do, one thing each. Only their bytecode is looked at; nothing here runs. */
final class Impure {

    private Impure() {}

    static final class ReadsFiles {
        String text(Path path) throws IOException {
            return Files.readString(path);
        }
    }

    static final class OpensSockets {
        boolean open(Socket socket) {
            return socket.isConnected();
        }
    }

    static final class StartsProcesses {
        Process start(ProcessBuilder builder) throws IOException {
            return builder.start();
        }
    }

    static final class StartsThreads {
        Thread start(Runnable work) {
            return Thread.ofVirtual().start(work);
        }
    }

    static final class UsesPools {
        void run(ExecutorService pool, Runnable work) {
            pool.execute(work);
        }
    }

    static final class AsksTheClock {
        @SuppressWarnings("JavaTimeDefaultTimeZone") // the flaw
        LocalDate today() {
            return LocalDate.now();
        }
    }

    static final class CountsNanoseconds {
        long time() {
            return System.nanoTime();
        }
    }

    static final class ThrowsDice {
        double dice() {
            return Math.random();
        }
    }

    static final class MakesIds {
        UUID id() {
            return UUID.randomUUID();
        }
    }

    static final class ReadsSettings {
        String home() {
            return System.getenv("HOME") + System.getProperty("user.home");
        }
    }

    static final class DependsOnTheLocale {
        @SuppressWarnings("StringCaseLocaleUsage") // the flaw
        String lower(String text) {
            return text.toLowerCase();
        }
    }

    static final class Reflects {
        Class<?> load(String name) throws ClassNotFoundException {
            return Class.forName(name);
        }
    }

    static final class CountsCalls {
        static int calls;

        int count() {
            return calls;
        }
    }

    static final class HoldsAnArray {
        static final int[] WEIGHTS = {1, 2, 3};

        int first() {
            return WEIGHTS[0];
        }
    }

    static final class HoldsAMutableType {
        @SuppressWarnings("NonApiType") // the flaw
        static final HashMap<String, String> SEEN = new HashMap<>();

        int size() {
            return SEEN.size();
        }
    }

    static final class HoldsAHiddenList {
        static final List<String> SEEN = new ArrayList<>();
        static final Map<String, String> FINE = Map.of("a", "b");

        int size() {
            return SEEN.size() + FINE.size();
        }
    }
}
