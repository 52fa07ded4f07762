/** How a profession judges a need against an offer: rules, verdicts, reasons. The host adds up, never the plugin. */
@NullMarked
package org.zunft.api.matching;

import org.jspecify.annotations.NullMarked;
