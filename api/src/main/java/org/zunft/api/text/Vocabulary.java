package org.zunft.api.text;

import java.util.List;

/**
 * The terms of a profession and what people call them, for search and triage.
 *
 * @param terms terms with unique codes
 */
public record Vocabulary(List<Term> terms) {

    /** @throws IllegalArgumentException if two terms share a code */
    public Vocabulary {
        terms = List.copyOf(terms);
        if (terms.stream().map(Term::code).distinct().count() != terms.size()) {
            throw new IllegalArgumentException("Two terms share a code");
        }
    }
}
