/**
 * The words of the trade as enumerations, each with its code in attributes, and the teeth of ISO 3950.
 *
 * <p>Rule of the room: names only, no figures; what may change with law or practice lies in dental-rules.properties.
 * Priorities carry the codes of HL7 FHIR.
 */
@NullMarked
package org.zunft.plugin.dental.terms;

import org.jspecify.annotations.NullMarked;
