/**
 * Architecture as a profession of Zunft: the entry of the plugin and the profession it contributes.
 *
 * <p>Rule of the room: it only puts together what the rooms below hold. Terms and typed values lie in
 * {@code terms} and {@code model}, the fee regulations in {@code hoai}, building law in {@code law}, attributes become
 * values in {@code reading}, sentences become attributes in {@code cues}, and {@code rules} judges.
 */
@NullMarked
package org.zunft.plugin.architecture;

import org.jspecify.annotations.NullMarked;
