package org.zunft.plugin.tck.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A string that matches a regular expression of the simple kind schemas use: literals, classes, groups, choices and
 * repetitions. What it cannot read it takes literally; the validator sorts that out.
 */
final class PatternSample {

    private static final int MOST_REPEATS = 4;
    private static final String DIGITS = "0123456789";
    private static final String WORD = "abcxyzABZ0189_";

    private final String pattern;
    private final Random random;
    private int at;

    PatternSample(String pattern, Random random) {
        this.pattern = pattern;
        this.random = random;
    }

    String text() {
        at = 0;
        return choice();
    }

    private String choice() {
        List<String> options = new ArrayList<>(List.of(sequence()));
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            options.add(sequence());
        }
        return options.get(random.nextInt(options.size()));
    }

    private String sequence() {
        var text = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            int start = at;
            String atom = atom();
            int end = at;
            int repeats = repeats();
            int after = at;
            for (int i = 0; i < repeats; i++) {
                text.append(i == 0 ? atom : again(start));
            }
            at = after;
            if (after == end && at == start) {
                at++;
            }
        }
        return text.toString();
    }

    /** The same atom once more, with other choices. */
    private String again(int start) {
        at = start;
        return atom();
    }

    private String atom() {
        char next = pattern.charAt(at++);
        return switch (next) {
            case '^', '$' -> "";
            case '.' -> one(WORD);
            case '\\' -> escape();
            case '[' -> one(members());
            case '(' -> group();
            default -> String.valueOf(next);
        };
    }

    private String group() {
        if (pattern.startsWith("?:", at)) {
            at += 2;
        }
        String inner = choice();
        at++;
        return inner;
    }

    private String escape() {
        char escaped = pattern.charAt(at++);
        return switch (escaped) {
            case 'd' -> one(DIGITS);
            case 'w' -> one(WORD);
            case 's' -> " ";
            default -> String.valueOf(escaped);
        };
    }

    private String members() {
        var members = new StringBuilder();
        boolean negated = pattern.charAt(at) == '^';
        at += negated ? 1 : 0;
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            char low = pattern.charAt(at++);
            if (low == '\\') {
                char escaped = pattern.charAt(at++);
                members.append(escaped == 'd' ? DIGITS : escaped == 'w' ? WORD : String.valueOf(escaped));
            } else if (pattern.startsWith("-", at) && !pattern.startsWith("-]", at)) {
                char high = pattern.charAt(at + 1);
                at += 2;
                for (char each = low; each <= high; each++) {
                    members.append(each);
                }
            } else {
                members.append(low);
            }
        }
        at++;
        return negated ? without(members.toString()) : members.toString();
    }

    private static String without(String members) {
        var left = new StringBuilder();
        WORD.chars().filter(each -> members.indexOf(each) < 0).forEach(left::appendCodePoint);
        return left.toString();
    }

    private int repeats() {
        if (at >= pattern.length()) {
            return 1;
        }
        return switch (pattern.charAt(at)) {
            case '?' -> simple(0, 1);
            case '*' -> simple(0, MOST_REPEATS);
            case '+' -> simple(1, MOST_REPEATS);
            case '{' -> counted();
            default -> 1;
        };
    }

    private int simple(int least, int most) {
        at++;
        return least + random.nextInt(most - least + 1);
    }

    private int counted() {
        int end = pattern.indexOf('}', at);
        String[] bounds = pattern.substring(at + 1, end).split(",", -1);
        at = end + 1;
        int least = Integer.parseInt(bounds[0]);
        String last = bounds[bounds.length - 1];
        int most = last.isEmpty() ? least + MOST_REPEATS : Integer.parseInt(last);
        return least + random.nextInt(Math.min(most - least, 40) + 1);
    }

    private String one(String members) {
        return members.isEmpty() ? "" : String.valueOf(members.charAt(random.nextInt(members.length())));
    }
}
