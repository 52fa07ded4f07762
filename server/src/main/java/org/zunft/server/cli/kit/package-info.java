/**
 * The commands for plugin authors and practitioners. Rule of the room: the only one that uses the contract tests, and
 * nothing but {@code call()} of a command leads to them, since a running server does not have them on its class path.
 */
@NullMarked
package org.zunft.server.cli.kit;

import org.jspecify.annotations.NullMarked;
