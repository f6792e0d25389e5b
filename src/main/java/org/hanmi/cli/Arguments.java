package org.hanmi.cli;

import org.hanmi.screen.ColorDepth;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of the two commands that people start every day, read without picocli, whose model costs more than
 * the first screen. Whatever is not understood here, {@code --help} above all, is left to picocli.
 */
final class Arguments {

    private Arguments() {}

    /** What to study, if these are arguments of a plain {@code study} or of nothing; null for everything else. */
    static @Nullable StudyRequest study(String... args) {
        boolean home = args.length == 0 || args[0].startsWith("--");
        if (!home && !args[0].equals("study")) {
            return null;
        }
        StudyRequest request = new StudyRequest();
        request.home = home;
        for (int i = home ? 0 : 1; i < args.length; i++) {
            String name = args[i];
            String value = null;
            int equals = name.indexOf('=');
            if (equals > 0) {
                value = name.substring(equals + 1);
                name = name.substring(0, equals);
            }
            if (name.equals("--plain") && value == null) {
                request.plain = true;
                continue;
            }
            if (value == null) {
                i++;
                value = i < args.length ? args[i] : null;
            }
            if (value == null || !take(request, name, value)) {
                return null;
            }
        }
        return request;
    }

    private static boolean take(StudyRequest request, String name, String value) {
        switch (name) {
            case "--limit" -> {
                request.limit = whole(value);
                return request.limit >= 0 && !request.home;
            }
            case "--new" -> {
                request.fresh = whole(value);
                return request.fresh >= 0 && !request.home;
            }
            case "--color" -> {
                ColorDepth.Wish wish = color(value);
                request.color = wish == null ? request.color : wish;
                return wish != null;
            }
            case "--data" -> request.data = value;
            case "--questions" -> request.questions = value;
            case "--articles" -> request.articles = value;
            default -> {
                return false;
            }
        }
        return !value.isEmpty();
    }

    /** What is wished; nothing if it is none of the words. */
    private static ColorDepth.@Nullable Wish color(String text) {
        return switch (text) {
            case "auto" -> ColorDepth.Wish.AUTO;
            case "always" -> ColorDepth.Wish.ALWAYS;
            case "never" -> ColorDepth.Wish.NEVER;
            default -> null;
        };
    }

    /** A whole number of at most six digits, or -1. */
    private static int whole(String text) {
        if (text.isEmpty() || text.length() > 6) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }
}
