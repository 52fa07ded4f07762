package org.zunft.core.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Finds what others can see and nobody explained. Components of records are explained by their record's comment. */
final class Undocumented extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final DocTrees docTrees;
    private final List<String> found = new ArrayList<>();

    private Undocumented(DocTrees docTrees) {
        this.docTrees = docTrees;
    }

    static List<String> in(List<? extends JavaFileObject> sources) throws IOException {
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, sources);
        Undocumented scanner = new Undocumented(DocTrees.instance(task));
        for (CompilationUnitTree unit : task.parse()) {
            scanner.scan(unit, null);
        }
        return scanner.found;
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        if (!isVisible(type.getModifiers())) {
            return null;
        }
        note(type.getSimpleName().toString());
        return super.visitClass(type, null);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
        if (isVisible(method.getModifiers()) && !isExplainedElsewhere(method)) {
            note(method.getName().toString());
        }
        return null;
    }

    private boolean isVisible(ModifiersTree modifiers) {
        return modifiers.getFlags().contains(Modifier.PUBLIC)
                || modifiers.getFlags().contains(Modifier.PROTECTED)
                || (isInInterface() && !modifiers.getFlags().contains(Modifier.PRIVATE));
    }

    private boolean isInInterface() {
        return getCurrentPath().getParentPath() != null
                && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE;
    }

    private boolean isExplainedElsewhere(MethodTree method) {
        boolean overrides = method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
        boolean constructsRecord = method.getName().contentEquals("<init>")
                && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
        return overrides || constructsRecord;
    }

    private void note(String name) {
        if (docTrees.getDocComment(getCurrentPath()) == null) {
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            long line = unit.getLineMap()
                    .getLineNumber(docTrees.getSourcePositions()
                            .getStartPosition(unit, getCurrentPath().getLeaf()));
            found.add(unit.getSourceFile().getName() + ":" + line + " " + name);
        }
    }
}
