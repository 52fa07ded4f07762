package org.zunft.plugin.tck.check;

import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.AccessFlag;
import java.util.List;
import org.zunft.plugin.tck.subject.Attempt;
import org.zunft.plugin.tck.subject.PluginUnderTest;

/** The classes cannot do what a plugin may not do. Read from the bytecode, so that nothing has to be run. */
public final class PurityCheck implements Check {

    @Override
    public String id() {
        return "purity";
    }

    @Override
    public String proves() {
        return "the classes use no files, network, processes, threads, clocks, randomness, reflection, settings of the"
                + " machine, and hold nothing static that can change";
    }

    @Override
    public List<String> problems(PluginUnderTest subject) {
        var problems = new Problems();
        if (subject.code().classes().isEmpty()) {
            problems.add("no classes of the plugin were found");
        }
        Attempt<List<ClassModel>> models = Attempt.of(() -> subject.code().models());
        models.failure().ifPresent(failure -> problems.add("a class file cannot be read: it " + failure));
        models.value().stream().flatMap(List::stream).forEach(model -> {
            references(model, problems);
            model.fields().forEach(field -> field(model, field, problems));
            model.methods().forEach(method -> method(model, method, problems));
        });
        return problems.list();
    }

    @Override
    public String toString() {
        return id() + ": " + proves();
    }

    private static void references(ClassModel model, Problems problems) {
        model.constantPool().forEach(entry -> {
            if (entry instanceof ClassEntry type) {
                Impurities.ofType(type.asInternalName())
                        .ifPresent(why -> problems.add(name(model) + " uses " + type.asInternalName() + ": " + why));
            }
            if (entry instanceof MemberRefEntry member) {
                String owner = member.owner().asInternalName();
                Impurities.ofMember(
                                owner,
                                member.name().stringValue(),
                                member.type().stringValue())
                        .ifPresent(why -> problems.add(name(model) + " uses " + owner + "."
                                + member.name().stringValue() + ": " + why));
            }
        });
    }

    private static void field(ClassModel model, FieldModel field, Problems problems) {
        var flags = field.flags();
        if (!flags.has(AccessFlag.STATIC) || flags.has(AccessFlag.SYNTHETIC)) {
            return;
        }
        String told = name(model) + "." + field.fieldName().stringValue();
        String type = field.fieldType().stringValue();
        if (!flags.has(AccessFlag.FINAL)) {
            problems.add(told + " is static and not final: the next call would see what this one left");
        } else if (type.startsWith("[")) {
            problems.add(told + " is a static array, whose elements can change: use an immutable list");
        } else if (Impurities.isMutable(type)) {
            problems.add(told + " is static and of a type that can change: " + type);
        }
    }

    /** Finds {@code static final List<X> SEEN = new ArrayList<>()}, and methods in other languages. */
    private static void method(ClassModel model, MethodModel method, Problems problems) {
        if (method.flags().has(AccessFlag.NATIVE)) {
            problems.add(name(model) + "." + method.methodName().stringValue() + " is native");
        }
        if (!method.methodName().equalsString("<clinit>")) {
            return;
        }
        method.code().ifPresent(code -> {
            String made = "";
            for (var element : code) {
                if (element instanceof FieldInstruction write
                        && write.opcode() == Opcode.PUTSTATIC
                        && Impurities.isMutable("L" + made + ";")) {
                    problems.add(name(model) + "." + write.name().stringValue() + " is static and holds a " + made
                            + ", which can change: use List.of, Map.of or copyOf");
                }
                if (element instanceof InvokeInstruction call && call.name().equalsString("<init>")) {
                    made = call.owner().asInternalName();
                } else if (element instanceof Instruction) {
                    made = "";
                }
            }
        });
    }

    private static String name(ClassModel model) {
        return model.thisClass().asInternalName().replace('/', '.');
    }
}
