package org.zunft.core.plugin;

/**
 * Why a jar is not run.
 *
 * @param file the name of the file, without its folder
 * @param cause the kind of reason
 * @param detail what exactly was found, in a few words on one line
 */
public record Refusal(String file, Cause cause, String detail) {

    private static final int LONGEST = 300;

    /** Makes file and detail fit into a log line: one line, printable, of bounded length. */
    public Refusal {
        file = printable(file);
        detail = printable(detail);
    }

    /** The same of a file known by another name. */
    public Refusal of(String other) {
        return new Refusal(other, cause, detail);
    }

    /** One line for the operator: file, reason, what to do. */
    public String line() {
        return file + ": " + detail + ". " + cause.advice;
    }

    private static String printable(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** The kinds of reasons. */
    public enum Cause {
        /** Not a regular file that is a jar. */
        NOT_A_JAR("Put a plugin jar there; archives and folders are not unpacked."),
        /** Larger than allowed, packed or unpacked. */
        TOO_LARGE("Use a smaller jar or raise the limit on the size of plugin jars."),
        /** Cut short or altered on its way. */
        DAMAGED("Fetch the jar again and compare its SHA-512 with the publisher's."),
        /** Names that point out of the jar, occur twice or are not portable. */
        SUSPICIOUS_ENTRY("Do not use this jar; ask its publisher for one built by the plugin parent."),
        /** Plugin-Id, Plugin-Version or Plugin-Requires is absent or malformed, or something is declared that plugins lack. */
        UNFIT_MANIFEST("Build the plugin with the plugin parent, which writes the manifest."),
        /** Made for another version of the plugin API. */
        OTHER_API_VERSION("Install a version of the plugin made for the API of this server, or upgrade the server."),
        /** Names no entry class. */
        NO_ENTRY_CLASS(
                "Name the class in META-INF/services/org.zunft.api.ProfessionPlugin and build the plugin again."),
        /** The entry class is absent, does not load, or failed while its professions were asked for. */
        ENTRY_CLASS_FAILED("Ask the plugin's publisher for a corrected version."),
        /** Constructing the professions did not end in time; the thread is lost. */
        LOADING_HUNG("Remove the jar and restart the server, which ends the thread; tell the plugin's publisher."),
        /** A profession is outside its contract. */
        BROKEN_PROFESSION("Ask the plugin's publisher for a corrected version; the contract tests show the fault."),
        /** A plugin of this id is installed. */
        DUPLICATE_PLUGIN("Remove the installed one first, or upgrade it to a jar of another version."),
        /** Another plugin teaches a profession of this id. */
        DUPLICATE_PROFESSION("Disable or remove one of the two plugins."),
        /** Another plugin serves the occupation. */
        DUPLICATE_OCCUPATION("Disable or remove one of the two plugins; an occupation has one set of rules."),
        /** An installed jar is not the one that was installed. */
        CHANGED("Find out who changed it; then remove the plugin and install the jar you trust."),
        /** Lies in the folder of installed plugins without having been installed. */
        NOT_INSTALLED(
                "Take it out of the folder of installed plugins and install it with: zunft plugin install <jar>."),
        /** What is part of the program cannot be removed from it. */
        PART_OF_THE_PROGRAM("Disable it instead."),
        /** The register of plugins was altered by hand and is not one any more. */
        DAMAGED_REGISTER("Restore it from a backup, or delete it and install the plugins again."),
        /** Somebody else is changing plugins. */
        BUSY("Try again in a moment."),
        /** The file could not be read, copied or deleted. */
        NOT_ACCESSIBLE("Check that the file exists and that the server may read it and write to the plugin folder.");

        private final String advice;

        Cause(String advice) {
            this.advice = advice;
        }

        /** Whether the same bytes would be refused for it again, whatever else is installed and whenever. */
        boolean liesInTheJar() {
            return switch (this) {
                case NOT_A_JAR,
                        TOO_LARGE,
                        DAMAGED,
                        SUSPICIOUS_ENTRY,
                        UNFIT_MANIFEST,
                        OTHER_API_VERSION,
                        NO_ENTRY_CLASS,
                        ENTRY_CLASS_FAILED,
                        LOADING_HUNG,
                        BROKEN_PROFESSION -> true;
                case DUPLICATE_PLUGIN,
                        DUPLICATE_PROFESSION,
                        DUPLICATE_OCCUPATION,
                        CHANGED,
                        NOT_INSTALLED,
                        PART_OF_THE_PROGRAM,
                        DAMAGED_REGISTER,
                        BUSY,
                        NOT_ACCESSIBLE -> false;
            };
        }

        /** What the operator can do. */
        public String advice() {
            return advice;
        }
    }
}
