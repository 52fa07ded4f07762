package org.zunft.api.matching;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The few arguments of a reason, in their order. Rules give a reason for every pair they judge and most are never
 * read, so making one must cost next to nothing; looking one up may cost a comparison for each name.
 */
final class Arguments extends AbstractMap<String, Argument> {

    private static final Arguments NONE = new Arguments(new String[0], new Argument[0]);

    private final String[] names;
    private final Argument[] values;

    private Arguments(String[] names, Argument[] values) {
        this.names = names;
        this.values = values;
    }

    static Arguments of(Map<String, Argument> arguments) {
        if (arguments instanceof Arguments already) {
            return already;
        }
        Arguments all = NONE;
        for (var argument : arguments.entrySet()) {
            all = all.with(argument.getKey(), argument.getValue());
        }
        return all;
    }

    static Arguments of(String name, Argument value) {
        return NONE.with(name, value);
    }

    Arguments with(String name, Argument value) {
        if (name == null || value == null) {
            throw new NullPointerException("An argument has a name and a value");
        }
        int known = indexOf(name);
        int index = known < 0 ? names.length : known;
        int length = known < 0 ? names.length + 1 : names.length;
        String[] moreNames = Arrays.copyOf(names, length);
        Argument[] moreValues = Arrays.copyOf(values, length);
        moreNames[index] = name;
        moreValues[index] = value;
        return new Arguments(moreNames, moreValues);
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return indexOf(name) >= 0;
    }

    @Override
    public @Nullable Argument get(@Nullable Object name) {
        int index = indexOf(name);
        return index < 0 ? null : values[index];
    }

    private int indexOf(@Nullable Object name) {
        for (int index = 0; index < names.length; index++) {
            if (names[index].equals(name)) {
                return index;
            }
        }
        return -1;
    }

    @Override
    public Set<Entry<String, Argument>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return names.length;
            }

            @Override
            public Iterator<Entry<String, Argument>> iterator() {
                return new InOrder();
            }
        };
    }

    private final class InOrder implements Iterator<Entry<String, Argument>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < names.length;
        }

        @Override
        public Entry<String, Argument> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            int index = next++;
            return Map.entry(names[index], values[index]);
        }
    }
}
