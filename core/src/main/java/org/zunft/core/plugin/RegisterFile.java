package org.zunft.core.plugin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zunft.core.plugin.Refusal.Cause;
import org.zunft.core.plugin.Register.Entry;
import org.zunft.core.plugin.Register.Installed;
import org.zunft.core.plugin.Register.Wish;

/**
 * The register in its file. Replaced whole by an atomic rename, so that whoever reads it, in whichever process, sees
 * the state before a change or after it.
 */
final class RegisterFile {

    static final String NAME = "register.json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FORMAT = 1;
    private static final Pattern JAR = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+_-]*\\.jar");
    private static final Pattern SHA512 = Pattern.compile("[0-9a-f]{128}");

    private final Path folder;

    RegisterFile(Path folder) {
        this.folder = folder;
    }

    /** The register; empty when nothing was decided yet. */
    Register read() throws Refused {
        try {
            return parse(JSON.readTree(Files.readAllBytes(folder.resolve(NAME))));
        } catch (NoSuchFileException absent) {
            return Register.EMPTY;
        } catch (JsonProcessingException malformed) {
            throw damaged("is not JSON");
        } catch (IOException unreadable) {
            throw new Refused(NAME, Cause.NOT_ACCESSIBLE, "cannot be read");
        }
    }

    /** Replaces the register; when this returns, a power cut does not undo it. */
    void write(Register register) throws Refused {
        Path next = folder.resolve("." + NAME + ".next");
        try {
            Files.createDirectories(folder);
            try (var channel = FileChannel.open(
                    next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(text(register).getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(next, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new Refused(NAME, Cause.NOT_ACCESSIBLE, "cannot be written");
        }
    }

    private static Register parse(JsonNode root) throws Refused {
        if (root.path("format").asInt() != FORMAT) {
            throw damaged("is not of format " + FORMAT);
        }
        var entries = new ArrayList<Entry>();
        for (JsonNode node : root.path("plugins")) {
            String id = node.path("id").asText();
            if (id.isBlank() || entries.stream().anyMatch(entry -> entry.id().equals(id))) {
                throw damaged("has an entry without an id of its own");
            }
            entries.add(new Entry(id, installed(node), wish(node)));
        }
        return new Register(entries);
    }

    private static Optional<Installed> installed(JsonNode node) throws Refused {
        if (!node.has("file")) {
            return Optional.empty();
        }
        String file = node.path("file").asText();
        String sha512 = node.path("sha512").asText();
        if (!JAR.matcher(file).matches() || !SHA512.matcher(sha512).matches()) {
            throw damaged("has an entry with an impossible file or SHA-512");
        }
        return Optional.of(new Installed(file, sha512));
    }

    private static Wish wish(JsonNode node) throws Refused {
        return switch (node.path("state").asText()) {
            case "enabled" -> Wish.ENABLED;
            case "disabled" -> Wish.DISABLED;
            default -> throw damaged("has an entry that is neither enabled nor disabled");
        };
    }

    private static String text(Register register) throws JsonProcessingException {
        ObjectNode root = JSON.createObjectNode().put("format", FORMAT);
        ArrayNode plugins = root.putArray("plugins");
        for (Entry entry : register.entries()) {
            ObjectNode node = plugins.addObject().put("id", entry.id());
            entry.installed().ifPresent(jar -> node.put("file", jar.file()).put("sha512", jar.sha512()));
            node.put("state", entry.wish().name().toLowerCase(Locale.ROOT));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static Refused damaged(String detail) {
        return new Refused(NAME, Cause.DAMAGED_REGISTER, detail);
    }
}
