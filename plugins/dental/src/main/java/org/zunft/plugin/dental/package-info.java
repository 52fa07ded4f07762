/**
 * Dentistry as a profession of Zunft: the entry of the plugin and the profession it contributes.
 *
 * <p>Rule of the room: it only puts together what the rooms below hold. Terms and typed values lie in
 * {@code terms} and {@code model}, attributes become values in {@code reading}, sentences become attributes in
 * {@code cues}, {@code rules} judges, and {@code law} says what must not leave the giver.
 */
@NullMarked
package org.zunft.plugin.dental;

import org.jspecify.annotations.NullMarked;
