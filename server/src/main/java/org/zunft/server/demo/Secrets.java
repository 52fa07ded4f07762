package org.zunft.server.demo;

import org.zunft.core.access.TokenSecret;

/** Where passwords and tokens of the demo come from. Random for every installation; the demo has no default. */
public interface Secrets {

    /** A new password. */
    String password();

    /** The secret of a new API token. */
    TokenSecret token();

    /** The hash of a password as it is stored, in PHC string format. */
    String hashOfPassword(String password);
}
