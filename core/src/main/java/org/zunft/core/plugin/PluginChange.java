package org.zunft.core.plugin;

/** What came of a change to the installed plugins. */
public sealed interface PluginChange {

    /**
     * Done.
     *
     * @param plugin the plugin as it is now, or as it was last if removed
     */
    record Done(InstalledPlugin plugin) implements PluginChange {}

    /**
     * Not done; the running catalogue is untouched and nothing was left behind.
     *
     * @param refusal why
     */
    record NotDone(Refusal refusal) implements PluginChange {}

    /**
     * There is no plugin of this id.
     *
     * @param id the id asked for
     */
    record NotInstalled(String id) implements PluginChange {}
}
