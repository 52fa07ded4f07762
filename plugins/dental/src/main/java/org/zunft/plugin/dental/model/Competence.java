package org.zunft.plugin.dental.model;

import org.jspecify.annotations.Nullable;
import org.zunft.plugin.dental.terms.Level;
import org.zunft.plugin.dental.terms.Proof;

/**
 * How far a practice is qualified in a field, and by whose word.
 *
 * @param level the level
 * @param body who awarded it, for instance a chamber of dentists
 * @param proof what it rests on
 */
public record Competence(
        @Nullable Level level,
        @Nullable String body,
        @Nullable Proof proof) {}
