/**
 * The engine: gather, exclude, score, explain, rank. Rule of the room: whole numbers only, the same question gets the
 * same answer, and code of plugins runs under guard.
 */
@NullMarked
package org.zunft.core.matching;

import org.jspecify.annotations.NullMarked;
