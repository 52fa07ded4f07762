package org.zunft.core.plugin;

import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/** Keeps what the compiler writes in memory. */
final class CollectingFiles extends ForwardingJavaFileManager<StandardJavaFileManager> {

    private final Map<String, PluginJars.InMemory> compiled;

    CollectingFiles(StandardJavaFileManager files, Map<String, PluginJars.InMemory> compiled) {
        super(files);
        this.compiled = compiled;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String name, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
        return compiled.computeIfAbsent(name, PluginJars.InMemory::new);
    }
}
