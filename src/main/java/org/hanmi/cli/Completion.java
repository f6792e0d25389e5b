package org.hanmi.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.hanmi.bank.BankException;
import org.hanmi.bank.BankIndex;
import org.hanmi.fact.Slug;
import org.hanmi.settings.Setting;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The completion script: picocli's, with the values that filters and settings can have. */
final class Completion {

    /** The option and its value are one word to zsh and three to bash; picocli's functions want two. */
    private static final String SIGNS = """
            # --topic=nuclear is completed as --topic nuclear is.
            function _complete_hanmi_signs() {
              local words=() i word at=$COMP_CWORD sign=""
              for (( i = 0; i < ${#COMP_WORDS[@]}; i++ )); do
                word="${COMP_WORDS[i]}"
                case "$word" in
                  =)
                    if (( i == COMP_CWORD )); then
                      words+=("")
                    elif (( i < COMP_CWORD )); then
                      at=$((at - 1))
                    fi
                    ;;
                  --*=*)
                    words+=("${word%%=*}" "${word#*=}")
                    if (( i <= COMP_CWORD )); then at=$((at + 1)); fi
                    if (( i == COMP_CWORD )); then sign="${word%%=*}="; fi
                    ;;
                  *) words+=("$word") ;;
                esac
              done
              COMP_WORDS=("${words[@]}")
              COMP_CWORD=$at
              _complete_hanmi "$@"
              if [ -n "$sign" ]; then
                for (( i = 0; i < ${#COMPREPLY[@]}; i++ )); do
                  COMPREPLY[i]="$sign${COMPREPLY[i]}"
                done
              fi
            }

            """;

    private Completion() {}

    /**
     * The script for a shell.
     *
     * @param questions the bank whose values are offered; without one, values are not
     */
    static String script(CompletionCommand.Shell shell, Environment environment, Path questions) {
        CommandLine line = HanmiCommand.line(environment);
        Map<String, Iterable<String>> values = values(questions);
        offer(line.getCommandSpec(), values);
        String script = AutoComplete.bash("hanmi", line);
        // The script is for both shells; before it stands how to install it somewhere else than we do.
        int begin = script.indexOf("\nif [ -n \"$BASH_VERSION\" ]");
        return "# Completes hanmi in " + shell + "; hanmi completion --help says where to put it.\n"
                + script.substring(Math.max(0, begin))
                        .replace("\ncomplete -F _complete_hanmi ", "\n" + SIGNS + "complete -F _complete_hanmi_signs ");
    }

    private static Map<String, Iterable<String>> values(Path questions) {
        Map<String, Iterable<String>> values = new TreeMap<>();
        values.put("--difficulty", List.of("1", "2", "3", "4", "5"));
        values.put(
                "NAME [VALUE…]",
                Arrays.stream(Setting.values()).map(Setting::word).toList());
        try {
            // From the files, not from an index beside them: this must be so wherever the script is made.
            BankIndex bank = BankIndex.open(questions);
            values.put("--topic", all(bank, (item, all) -> bank.topics(item).forEach(all)));
            values.put("--person", all(bank, (item, all) -> bank.people(item).forEach(all)));
            values.put("--place", all(bank, (item, all) -> bank.places(item).forEach(all)));
            values.put("--kind", all(bank, (item, all) -> all.accept(bank.kind(item))));
        } catch (BankException absent) {
            // Commands and options can be completed all the same.
            return values;
        }
        return values;
    }

    private interface Values {
        void of(int item, Consumer<String> all);
    }

    /** Ids only: in a script for a shell, any other text might be a command. */
    private static Iterable<String> all(BankIndex bank, Values values) {
        TreeSet<String> all = new TreeSet<>();
        for (int item = 0; item < bank.size(); item++) {
            values.of(item, value -> {
                if (Slug.isValid(value)) {
                    all.add(value);
                }
            });
        }
        return all;
    }

    private static void offer(CommandSpec command, Map<String, Iterable<String>> values) {
        for (OptionSpec option : List.copyOf(command.options())) {
            Iterable<String> candidates = values.get(option.longestName());
            if (candidates != null) {
                command.remove(option);
                // By its label picocli names the list, and two lists must not have one name.
                command.addOption(OptionSpec.builder(option)
                        .paramLabel(option.longestName().substring(2).toUpperCase(Locale.ROOT))
                        .completionCandidates(candidates)
                        .build());
            }
        }
        for (PositionalParamSpec parameter : List.copyOf(command.positionalParameters())) {
            Iterable<String> candidates = values.get(parameter.paramLabel());
            if (candidates != null) {
                command.remove(parameter);
                command.addPositional(PositionalParamSpec.builder(parameter)
                        .completionCandidates(candidates)
                        .build());
            }
        }
        for (CommandLine below : command.subcommands().values()) {
            offer(below.getCommandSpec(), values);
        }
    }
}
