/**
 * The tables of the Honorarordnung für Architekten und Ingenieure and what follows from them by arithmetic.
 *
 * <p>Rule of the room: the law's figures stand in files, unchanged; nothing here is ours but the reading of them. The
 * HOAI is no binding price law (since 2021) and ends at the German border.
 */
@NullMarked
package org.zunft.plugin.architecture.hoai;

import org.jspecify.annotations.NullMarked;
