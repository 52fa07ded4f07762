/**
 * Professions: the catalogue of occupations, the professions that plugins teach, reading and checking their
 * attributes. Rule of the room: plugin code runs only through {@link org.zunft.core.profession.Guard}.
 */
@NullMarked
package org.zunft.core.profession;

import org.jspecify.annotations.NullMarked;
