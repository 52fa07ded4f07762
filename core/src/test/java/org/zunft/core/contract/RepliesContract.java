package org.zunft.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.zunft.core.memory.Stores;
import org.zunft.core.shared.Replies;

/** What replies owe. */
public abstract class RepliesContract {

    private static final String HASH = "0123456789abcdef".repeat(4);

    /** The store under test. */
    protected abstract Stores stores();

    @Test
    void a_key_is_claimed_once_and_then_finds_the_first_answer() {
        var world = World.in(stores());
        var key = new Replies.Key(world.organisation, world.newMember(), "Schlüssel-1");
        var reply = reply("größer 🙂");

        world.write(() -> {
            assertThat(stores().replies().claim(key, HASH, World.SKIPPED_IN_BERLIN))
                    .isEmpty();
            stores().replies().answer(key, reply);
        });

        world.write(() -> assertThat(stores().replies().claim(key, HASH, World.SKIPPED_IN_BERLIN))
                .contains(reply));
        assertThatThrownBy(() -> world.write(() -> stores().replies().answer(key, reply)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keys_of_others_are_other_keys() {
        var world = World.in(stores());
        var other = World.in(stores());
        var key = new Replies.Key(world.organisation, world.newMember(), "key");
        answered(world, key);

        var neighbour = new Replies.Key(world.organisation, world.newMember(), "key");
        world.write(() -> assertThat(stores().replies().claim(neighbour, HASH, World.SKIPPED_IN_BERLIN))
                .isEmpty());
        var capital = new Replies.Key(world.organisation, key.principal(), "KEY");
        world.write(() -> assertThat(stores().replies().claim(capital, HASH, World.SKIPPED_IN_BERLIN))
                .isEmpty());
        var stranger = new Replies.Key(other.organisation, other.newMember(), "key");
        other.write(() -> assertThat(stores().replies().claim(stranger, HASH, World.SKIPPED_IN_BERLIN))
                .isEmpty());
    }

    @Test
    void old_answers_are_forgotten() {
        var world = World.in(stores());
        var key = new Replies.Key(world.organisation, world.newMember(), "key");
        answered(world, key);

        world.write(() -> stores().replies().forgetBefore(World.SKIPPED_IN_BERLIN));
        world.write(() -> assertThat(stores().replies().claim(key, HASH, World.SKIPPED_IN_BERLIN))
                .isPresent());
        world.write(() -> stores().replies().forgetBefore(World.SKIPPED_IN_BERLIN.plusSeconds(1)));
        world.write(() -> assertThat(stores().replies().claim(key, HASH, World.SKIPPED_IN_BERLIN))
                .isEmpty());
    }

    private void answered(World world, Replies.Key key) {
        world.write(() -> {
            stores().replies().claim(key, HASH, World.SKIPPED_IN_BERLIN);
            stores().replies().answer(key, reply("done"));
        });
    }

    private static Replies.Reply reply(String body) {
        return new Replies.Reply(HASH, 201, "/v1/needs/1", body, World.SKIPPED_IN_BERLIN);
    }
}
