package org.zunft.core.memory;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zunft.core.shared.Replies;

/** First answers in memory. A claim without an answer is as good as none. */
public final class InMemoryReplies implements Replies {

    private final Map<Key, Reply> answers = new ConcurrentHashMap<>();

    @Override
    public Optional<Reply> claim(Key key, String requestHash, Instant at) {
        return Optional.ofNullable(answers.get(key));
    }

    @Override
    public void answer(Key key, Reply reply) {
        if (answers.putIfAbsent(key, reply) != null) {
            throw new IllegalStateException("Only a claimed key is answered, and only once");
        }
    }

    @Override
    public void forgetBefore(Instant moment) {
        answers.values().removeIf(reply -> reply.at().isBefore(moment));
    }
}
