/**
 * What the law of dentists demands of a need before it leaves its giver: consent, no personal data in the text, no
 * reward, and emergencies first. Sources: GDPR Art. 9, StGB §§ 299a, 299b, Zahnärztegesetz (Austria) § 35; read 2026-11.
 *
 * <p>Rule of the room: a law that may be broken is told. Personal data is refused rather than overlooked, so a
 * passage may be marked that is none; the giver then words it otherwise.
 */
@NullMarked
package org.zunft.plugin.dental.law;

import org.jspecify.annotations.NullMarked;
