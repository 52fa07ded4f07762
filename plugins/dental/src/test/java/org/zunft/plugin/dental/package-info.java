/** Tests of the dental profession. */
@NullMarked
package org.zunft.plugin.dental;

import org.jspecify.annotations.NullMarked;
