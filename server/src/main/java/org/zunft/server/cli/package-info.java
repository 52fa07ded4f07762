/**
 * The command line. Rule of the room: a command says what it does and what went wrong in one line a person can act on.
 */
@NullMarked
package org.zunft.server.cli;

import org.jspecify.annotations.NullMarked;
