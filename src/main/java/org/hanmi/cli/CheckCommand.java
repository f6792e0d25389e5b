package org.hanmi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.hanmi.article.Articles;
import org.hanmi.article.Reading;
import org.hanmi.problem.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code hanmi check}: everything wrong in articles/ and questions/, in one pass. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Find everything wrong in articles/ and questions/, as file:line: error: sentence.",
        footer = {
            "",
            "Examples:",
            "  hanmi check                         check the articles and the bank",
            "  hanmi check --fix                   put the articles into their canonical form first"
        })
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private PlaceOptions places = new PlaceOptions();

    private final Environment environment;

    CheckCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Reading reading = Articles.read(places.articles(environment));
        List<Problem> problems = reading.problems();
        int code = Problems.print(problems, environment.out());
        environment
                .out()
                .println(
                        problems.isEmpty()
                                ? "No problems in "
                                        + Problems.plural(
                                                reading.world().articles().size(), "article") + " with "
                                        + Problems.plural(
                                                reading.world().facts().size(), "fact") + "."
                                : Problems.count(problems));
        return code;
    }
}
