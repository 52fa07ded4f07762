/** What the law of a profession forbids or demands, beyond any setting of a team or an organisation. */
@NullMarked
package org.zunft.api.policy;

import org.jspecify.annotations.NullMarked;
