package org.zunft.plugin.tck.broken;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.zunft.api.text.Messages;
import org.zunft.plugin.tck.sound.Bakery;

/** A bakery whose messages differ in one point. */
final class MessagesBakery extends Bakery {

    private final Messages messages;

    private MessagesBakery(Messages messages) {
        this.messages = messages;
    }

    /** With another pattern in English. */
    static MessagesBakery saying(String key, String pattern) {
        return english(patterns -> patterns.put(key, pattern));
    }

    /** With a message missing in English. */
    static MessagesBakery without(String key) {
        return english(patterns -> patterns.remove(key));
    }

    /** In German only. */
    static MessagesBakery inGermanOnly() {
        var sound = new Bakery().messages().patterns();
        return new MessagesBakery(new Messages(Map.of(Locale.GERMAN, sound.getOrDefault(Locale.GERMAN, Map.of()))));
    }

    private static MessagesBakery english(Consumer<Map<String, String>> change) {
        var patterns = new HashMap<>(new Bakery().messages().patterns());
        var english = new HashMap<>(patterns.getOrDefault(Locale.ENGLISH, Map.of()));
        change.accept(english);
        patterns.put(Locale.ENGLISH, english);
        return new MessagesBakery(new Messages(patterns));
    }

    @Override
    public Messages messages() {
        return messages;
    }
}
