/**
 * Settings and the parts of the application put together. Rule of the room: every key is documented in
 * docs/reference/configuration.md.
 */
@NullMarked
package org.zunft.server.config;

import org.jspecify.annotations.NullMarked;
