package org.zunft.core.shared;

import java.util.UUID;

/** Where new ids come from: UUIDs of version 7 (RFC 9562), which grow with time and so keep the indexes compact. */
@FunctionalInterface
public interface IdSource {

    /** An id never given before. */
    UUID next();
}
