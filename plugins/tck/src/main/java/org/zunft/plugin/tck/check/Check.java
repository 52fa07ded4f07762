package org.zunft.plugin.tck.check;

import java.util.List;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/** One demand on a plugin. Needs no test framework, so that the command line can run it too. */
public interface Check {

    /** A short name in lower case that reports and documents use. */
    String id();

    /** What a plugin without problems has shown, as half a sentence: "rules answer for every valid need and offer". */
    String proves();

    /** Whether there is anything to look at; a check of the jar does not apply while there is none. */
    default boolean appliesTo(PluginUnderTest subject) {
        return true;
    }

    /** What is wrong, each problem a sentence an author can act on; empty when nothing is. */
    List<String> problems(PluginUnderTest subject);
}
