package org.zunft.plugin.tck.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the classes of a plugin may not refer to, and why. Names are as in class files. */
final class Impurities {

    private static final String OUTSIDE = "a plugin reads nothing but its own resources, through Resources";
    private static final String THREADS = "a plugin starts and knows no threads";
    private static final String CLOCK = "a plugin gets the day from its context";
    private static final String CHANCE = "the same input gives the same answer";
    private static final String MACHINE = "an answer does not depend on the machine: name locale, zone or charset";
    private static final String REFLECTION = "a plugin touches no code but its own and the API";

    /** A type, or a package with all below it when the name ends in a slash. */
    private record Type(String name, String why) {

        boolean covers(String other) {
            return name.endsWith("/") ? other.startsWith(name) : other.equals(name) || other.startsWith(name + "$");
        }
    }

    /** A method; an empty descriptor stands for all of that name. */
    private record Method(String owner, String name, String descriptor, String why) {}

    /** In memory, or thrown by what is in memory. */
    private static final Set<String> HARMLESS = Set.of(
            "java/io/Serializable",
            "java/io/Reader",
            "java/io/StringReader",
            "java/io/IOException",
            "java/io/UncheckedIOException",
            "java/net/URI");

    private static final List<Type> TYPES = List.of(
            new Type("java/io/", OUTSIDE),
            new Type("java/nio/file/", OUTSIDE),
            new Type("java/nio/channels/", OUTSIDE),
            new Type("java/net/", OUTSIDE),
            new Type("javax/", OUTSIDE),
            new Type("java/sql/", OUTSIDE),
            new Type("java/util/zip/", OUTSIDE),
            new Type("java/util/jar/", OUTSIDE),
            new Type("java/util/logging/", OUTSIDE),
            new Type("java/util/prefs/", OUTSIDE),
            new Type("java/lang/Process", OUTSIDE),
            new Type("java/lang/ProcessBuilder", OUTSIDE),
            new Type("java/lang/ProcessHandle", OUTSIDE),
            new Type("java/lang/Runtime", OUTSIDE),
            new Type("java/lang/Thread", THREADS),
            new Type("java/lang/ThreadLocal", THREADS),
            new Type("java/lang/ThreadGroup", THREADS),
            new Type("java/lang/InheritableThreadLocal", THREADS),
            new Type("java/util/concurrent/", THREADS),
            new Type("java/util/Timer", THREADS),
            new Type("java/util/TimerTask", THREADS),
            new Type("java/time/Clock", CLOCK),
            new Type("java/time/InstantSource", CLOCK),
            new Type("java/util/Calendar", CLOCK),
            new Type("java/util/GregorianCalendar", CLOCK),
            new Type("java/util/Date", CLOCK),
            new Type("java/util/Random", CHANCE),
            new Type("java/util/random/", CHANCE),
            new Type("java/util/SplittableRandom", CHANCE),
            new Type("java/security/", CHANCE),
            new Type("java/lang/reflect/", REFLECTION),
            new Type("java/lang/foreign/", REFLECTION),
            new Type("java/lang/instrument/", REFLECTION),
            new Type("java/lang/management/", REFLECTION),
            new Type("java/lang/ClassLoader", REFLECTION),
            new Type("java/lang/ModuleLayer", REFLECTION),
            new Type("java/util/ServiceLoader", REFLECTION),
            new Type("sun/", REFLECTION),
            new Type("com/sun/", REFLECTION),
            new Type("jdk/", REFLECTION));

    private static final List<Method> METHODS = List.of(
            new Method("java/lang/Math", "random", "", CHANCE),
            new Method("java/lang/StrictMath", "random", "", CHANCE),
            new Method("java/util/UUID", "randomUUID", "", CHANCE),
            new Method("java/util/Collections", "shuffle", "", CHANCE),
            new Method("java/lang/Object", "wait", "", THREADS),
            new Method("java/lang/Object", "notify", "", THREADS),
            new Method("java/lang/Object", "notifyAll", "", THREADS),
            new Method("java/util/Collection", "parallelStream", "", THREADS),
            new Method("java/util/List", "parallelStream", "", THREADS),
            new Method("java/util/Set", "parallelStream", "", THREADS),
            new Method("java/util/stream/Stream", "parallel", "", THREADS),
            new Method("java/util/stream/IntStream", "parallel", "", THREADS),
            new Method("java/util/stream/LongStream", "parallel", "", THREADS),
            new Method("java/util/stream/DoubleStream", "parallel", "", THREADS),
            new Method("java/lang/Class", "forName", "", REFLECTION),
            new Method("java/lang/Class", "getClassLoader", "", REFLECTION),
            new Method("java/lang/Class", "getResource", "", OUTSIDE),
            new Method("java/lang/Class", "getResourceAsStream", "", OUTSIDE),
            new Method("java/lang/invoke/MethodHandles", "lookup", "", REFLECTION),
            new Method("java/lang/String", "toLowerCase", "()Ljava/lang/String;", MACHINE),
            new Method("java/lang/String", "toUpperCase", "()Ljava/lang/String;", MACHINE),
            new Method("java/lang/String", "getBytes", "()[B", MACHINE),
            new Method("java/lang/String", "formatted", "", MACHINE),
            new Method(
                    "java/lang/String", "format", "(Ljava/lang/String;[Ljava/lang/Object;)Ljava/lang/String;", MACHINE),
            new Method("java/util/Locale", "getDefault", "", MACHINE),
            new Method("java/util/TimeZone", "getDefault", "", MACHINE),
            new Method("java/time/ZoneId", "systemDefault", "", MACHINE),
            new Method("java/nio/charset/Charset", "defaultCharset", "", MACHINE));

    private static final Set<String> MUTABLE = Set.of(
            "ArrayList",
            "LinkedList",
            "ArrayDeque",
            "Vector",
            "Stack",
            "PriorityQueue",
            "BitSet",
            "HashMap",
            "LinkedHashMap",
            "TreeMap",
            "WeakHashMap",
            "IdentityHashMap",
            "EnumMap",
            "Hashtable",
            "Properties",
            "HashSet",
            "LinkedHashSet",
            "TreeSet",
            "EnumSet",
            "StringBuilder",
            "StringBuffer",
            "Matcher");

    private Impurities() {}

    /** Why a type may not be used; empty when it may. */
    static Optional<String> ofType(String name) {
        if (HARMLESS.contains(name)) {
            return Optional.empty();
        }
        return TYPES.stream().filter(type -> type.covers(name)).map(Type::why).findFirst();
    }

    /** Why a method may not be used; empty when it may. */
    static Optional<String> ofMember(String owner, String name, String descriptor) {
        if (owner.equals("java/lang/System") && !name.equals("arraycopy")) {
            return Optional.of(OUTSIDE);
        }
        if (owner.startsWith("java/time/") && name.equals("now")) {
            return Optional.of(CLOCK);
        }
        return METHODS.stream()
                .filter(method -> method.owner().equals(owner)
                        && method.name().equals(name)
                        && (method.descriptor().isEmpty() || method.descriptor().equals(descriptor)))
                .map(Method::why)
                .findFirst();
    }

    /** Whether the values of a type, given by its descriptor, can change. */
    static boolean isMutable(String descriptor) {
        return Stream.of("Ljava/util/", "Ljava/lang/", "Ljava/util/regex/")
                .anyMatch(start -> descriptor.startsWith(start)
                        && MUTABLE.contains(descriptor.substring(start.length(), descriptor.length() - 1)));
    }
}
