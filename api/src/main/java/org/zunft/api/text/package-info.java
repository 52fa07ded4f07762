/** Words: the vocabulary of a profession, what can be read out of a sentence, messages per locale. */
@NullMarked
package org.zunft.api.text;

import org.jspecify.annotations.NullMarked;
