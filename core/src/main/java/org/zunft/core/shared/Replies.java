package org.zunft.core.shared;

import java.time.Instant;
import java.util.Optional;

/**
 * The first answers to requests that may be repeated. Stored in the transaction of the effect, so that a repeat finds
 * either both or neither.
 */
public interface Replies {

    /**
     * What a client calls its request.
     *
     * @param organisation the organisation of the client
     * @param principal the member who asks
     * @param key what stands for the key the client chose
     */
    record Key(OrganisationId organisation, MemberId principal, String key) {}

    /**
     * The first answer.
     *
     * @param requestHash a hash of what was asked, 64 hexadecimal digits; a repeat must ask the same
     * @param status the HTTP status
     * @param location where the created thing lies; may be empty
     * @param body the body, sealed by whoever stores it
     * @param at when it was given
     */
    record Reply(String requestHash, int status, String location, String body, Instant at) {}

    /**
     * Claims a key inside a transaction, waiting while another transaction holds it.
     *
     * @return the first answer if there is one already; empty when the key is now claimed
     */
    Optional<Reply> claim(Key key, String requestHash, Instant at);

    /** Stores the answer to a claimed key. */
    void answer(Key key, Reply reply);

    /** Forgets answers given before a moment. */
    void forgetBefore(Instant moment);
}
