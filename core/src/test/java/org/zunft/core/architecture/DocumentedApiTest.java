package org.zunft.core.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class DocumentedApiTest {

    private static final Path API = Path.of("..", "api", "src", "main", "java");

    @Test
    void everything_a_plugin_author_sees_is_explained() throws IOException {
        try (StandardJavaFileManager files =
                        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
                Stream<Path> walk = Files.walk(API)) {
            List<Path> sources =
                    walk.filter(path -> path.toString().endsWith(".java")).toList();
            List<JavaFileObject> units = new ArrayList<>();
            files.getJavaFileObjectsFromPaths(sources).forEach(units::add);

            assertThat(units).hasSizeGreaterThan(20);
            assertThat(Undocumented.in(units)).isEmpty();
        }
    }

    @Test
    void a_type_and_a_method_without_a_word_are_found() throws IOException {
        List<String> found = Undocumented.in(List.of(source("""
                package example;
                public interface Silent { int answer(); /** Explained. */ int question(); }
                """)));

        assertThat(found).hasSize(2);
        assertThat(found.get(0)).endsWith("Silent");
        assertThat(found.get(1)).endsWith("answer");
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("memory:///example/Silent.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
