package org.zunft.server.demo;

/** Where passwords and tokens of the demo come from. Random for every installation; the demo has no default. */
public interface Secrets {

    /** A new password. */
    String password();

    /** A new API token with 256 random bits. */
    String token();

    /** The hash of a password as it is stored, in PHC string format. */
    String hashOfPassword(String password);

    /** The hash of a token as it is stored: SHA-256 in hexadecimal. */
    String hashOfToken(String token);
}
