package org.hanmi.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.hanmi.screen.Glyphs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpFactory;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * {@code --help} in Korean: the text of {@link HelpKorean} in picocli's model, at the moment when help is asked for. Lines
 * are broken here, since picocli breaks Hangul inside of words.
 */
final class KoreanHelp implements IHelpFactory {

    private static final String HEAD = "사용법: ";

    private static final String FOOT = "---";

    /** Columns of a short option before a long one, and of the blank before what stands beside them. */
    private static final int SHORT = 6;

    private final Map<String, List<String>> commands = new HashMap<>();
    private final Map<String, String> arguments = new HashMap<>();

    KoreanHelp() {
        String command = "";
        List<String> lines = new ArrayList<>();
        for (String line : HelpKorean.TEXT.split("\n", -1)) {
            if (line.startsWith("# ")) {
                command = line.substring(2);
                lines = new ArrayList<>();
                commands.put(command, lines);
            } else if (isArgument(line) && !lines.contains(FOOT)) {
                int colon = line.indexOf(": ");
                arguments.put(command + " " + line.substring(0, colon), line.substring(colon + 2));
            } else {
                lines.add(line);
            }
        }
    }

    /** Options begin with a dash, names of parameters with a capital letter, and neither Hangul nor a foot does. */
    private static boolean isArgument(String line) {
        int colon = line.indexOf(": ");
        return colon > 0 && (line.startsWith("--") || Character.isUpperCase(line.charAt(0))) && !hasHangul(line, colon);
    }

    private static boolean hasHangul(String line, int end) {
        for (int i = 0; i < end; i++) {
            if (line.charAt(i) >= '가' && line.charAt(i) <= '힣') {
                return true;
            }
        }
        return false;
    }

    @Override
    public Help create(CommandSpec command, Help.ColorScheme scheme) {
        int width = command.usageMessage().width();
        command.usageMessage()
                .synopsisHeading(HEAD)
                .commandListHeading("명령:%n")
                .description(described(command, width))
                .footer(foot(command));
        for (Map.Entry<String, CommandLine> sub : command.subcommands().entrySet()) {
            CommandSpec spec = sub.getValue().getCommandSpec();
            spec.usageMessage().description(described(spec, width));
        }
        int beside = width
                - SHORT
                - new Help(command, scheme)
                        .calcLongOptionColumnWidth(command.options(), command.positionalParameters(), scheme);
        Map<String, String> said = new HashMap<>();
        for (ArgSpec each : arguments(command)) {
            String text = text(command, each);
            if (text != null) {
                said.put(key(each), String.join("%n", wrapped(text, beside)));
            }
        }
        command.resourceBundle(new Said(said));
        return new Help(command, scheme) {
            @Override
            public int synopsisHeadingLength() {
                return Glyphs.columns(HEAD);
            }
        };
    }

    /** The names of all commands and arguments of which something is said. */
    Set<String> names() {
        Set<String> names = new HashSet<>(commands.keySet());
        names.addAll(arguments.keySet());
        return names;
    }

    /** What is said of an option or a parameter; null if nothing is. */
    @Nullable
    String text(CommandSpec command, ArgSpec argument) {
        String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        String own = arguments.get(command.qualifiedName() + " " + name);
        return own == null ? arguments.get(" " + name) : own;
    }

    /** The lines that describe a command; none if it is not known. */
    List<String> description(CommandSpec command) {
        List<String> lines = commands.getOrDefault(command.qualifiedName(), List.of());
        int foot = lines.indexOf(FOOT);
        return lines.subList(0, Math.max(0, foot));
    }

    /** The lines below the options. */
    String[] foot(CommandSpec command) {
        List<String> lines = commands.getOrDefault(command.qualifiedName(), List.of());
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isEmpty()) {
            end--;
        }
        return lines.subList(Math.min(end, lines.indexOf(FOOT) + 1), end).toArray(new String[0]);
    }

    static List<ArgSpec> arguments(CommandSpec command) {
        List<ArgSpec> all = new ArrayList<>(command.options());
        all.addAll(command.positionalParameters());
        return all;
    }

    private String[] described(CommandSpec command, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : description(command)) {
            lines.addAll(wrapped(line, width));
        }
        return lines.toArray(new String[0]);
    }

    /** The name by which picocli looks for a description. */
    private static String key(ArgSpec argument) {
        if (!argument.descriptionKey().isEmpty()) {
            return argument.descriptionKey();
        }
        return argument instanceof PositionalParamSpec parameter
                ? parameter.paramLabel() + "[" + parameter.index() + "]"
                : ((OptionSpec) argument).longestName().substring(2);
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && Glyphs.columns(line.toString()) + 1 + Glyphs.columns(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Descriptions by their names. */
    private static final class Said extends ResourceBundle {

        private final Map<String, String> texts;

        Said(Map<String, String> texts) {
            this.texts = texts;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.get(key);
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keySet());
        }
    }
}
