package org.zunft.core.plugin;

/** What may be logged of something plugin code threw. */
final class Thrown {

    private Thrown() {}

    /**
     * Its class and where it came from, without its message, which may quote what a member wrote. Runs plugin code
     * when a plugin overrides methods of Throwable, so call it where plugin code may run.
     */
    static String describe(Throwable thrown) {
        String name = thrown.getClass().getName();
        try {
            StackTraceElement[] frames = thrown.getStackTrace();
            return frames.length == 0 ? name : name + " at " + frames[0];
        } catch (Throwable again) {
            return name;
        }
    }
}
