package org.zunft.plugin.tck.check;

import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;

/** The class by which the server enters a plugin. */
final class EntryPoint {

    private EntryPoint() {}

    /** Why the server could not make an instance of it. */
    static List<String> complaints(ClassModel model) {
        String name = model.thisClass().asInternalName().replace('/', '.');
        var found = new ArrayList<String>();
        if (!model.flags().has(AccessFlag.PUBLIC) || model.flags().has(AccessFlag.ABSTRACT)) {
            found.add(name + " is not a public class of which there can be instances");
        }
        boolean constructor = model.methods().stream()
                .anyMatch(method -> method.methodName().equalsString("<init>")
                        && method.methodType().equalsString("()V")
                        && method.flags().has(AccessFlag.PUBLIC));
        if (!constructor) {
            found.add(name + " has no public constructor without arguments");
        }
        return found;
    }
}
