/** The entry to the plugin API: a plugin contributes professions, a profession is data plus pure functions. */
@NullMarked
package org.zunft.api;

import org.jspecify.annotations.NullMarked;
