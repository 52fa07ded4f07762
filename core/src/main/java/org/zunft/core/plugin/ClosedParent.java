package org.zunft.core.plugin;

import java.util.List;

/**
 * The parent of every plugin loader: the platform and a short list of the host's packages. Nothing else of the host
 * is visible, so a plugin neither depends on a library of ours by accident nor clashes with one it brings along.
 */
final class ClosedParent extends ClassLoader {

    private static final List<String> OPEN = List.of("org.zunft.api.", "org.pf4j.");

    private final ClassLoader host = ClosedParent.class.getClassLoader();

    ClosedParent() {
        super("zunft-plugin-parent", getPlatformClassLoader());
    }

    /** Asked only for what the platform does not have. */
    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (OPEN.stream().anyMatch(name::startsWith)) {
            return host.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }
}
