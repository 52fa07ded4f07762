/**
 * The commands of the operator that change which plugins run. Rule of the room: they change the register and nothing
 * else; a running server follows it by itself.
 */
@NullMarked
package org.zunft.server.cli.plugin;

import org.jspecify.annotations.NullMarked;
