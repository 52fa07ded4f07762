/**
 * The rules of the house as tests: who may use whom, and the conventions a compiler cannot see. Rule of the room: each
 * rule says why it is there and has a fixture that breaks it.
 */
@NullMarked
package org.zunft.core.architecture;

import org.jspecify.annotations.NullMarked;
