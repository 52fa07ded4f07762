package org.zunft.api.policy;

/** How a client and a receiver may be brought together. */
public enum ConsentPath {
    /** The client gets the receiver's card and calls; no contact data moves. */
    CARD_ONLY,
    /** Either the card, or contact data with the client's documented consent. */
    CARD_OR_CONTACT
}
