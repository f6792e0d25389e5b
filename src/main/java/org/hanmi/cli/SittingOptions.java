package org.hanmi.cli;

import java.nio.file.Path;
import org.hanmi.bank.BankIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a sitting and a quiz are both asked for with: on which face, about what, from which folders. */
final class SittingOptions {

    @Option(names = "--plain", description = "Line by line: for a screen reader, a pipe, a simple terminal.")
    private boolean plain;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /**
     * A request that says all this, and nothing yet of what only one of the two can be told. Filters and folders are
     * mixed into the command and not in here: a mixin of a mixin does not know the command that its messages name.
     */
    StudyRequest request(FilterOptions filters, PlaceOptions places, Environment environment) {
        StudyRequest request = new StudyRequest();
        request.plain = plain;
        request.color = HanmiCommand.color(command);
        request.data = text(places.data);
        request.questions = text(places.questions);
        request.articles = text(places.articles);
        request.filter = filters.filter();
        if (!request.filter.isEverything()) {
            Path questions = places.bank(environment);
            Path[] indexes = new Folders(environment).indexes(questions, places.data(environment));
            filters.filter(BankWords.of(BankIndex.open(questions, indexes)));
        }
        return request;
    }

    private static @Nullable String text(@Nullable Path path) {
        return path == null ? null : path.toString();
    }
}
