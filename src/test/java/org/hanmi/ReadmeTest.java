package org.hanmi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.hanmi.present.Key;
import org.hanmi.present.Keys;
import org.hanmi.present.Place;
import org.hanmi.present.Situation;
import org.hanmi.present.Words;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README says of keys and commands is what the program has. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadmeTest {

    private static String section(String title) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("## " + title);
        int end = readme.indexOf("\n## ", start);
        assertThat(start).as(title).isNotNegative();
        return readme.substring(start, end < 0 ? readme.length() : end);
    }

    @ParameterizedTest
    @EnumSource
    void every_key_of_every_place_is_in_the_readme(Place place) throws IOException {
        String keys = section("The keys");
        for (Key key : Keys.at(Situation.at(place), Words.of(Locale.ENGLISH))) {
            String plain = key.key().startsWith(Keys.PREFIX) ? key.key().substring(1) : key.key();
            String written = plain.length() > 1 && plain.contains("–") ? plain.substring(0, 1) : plain;
            assertThat(keys).as(key.command() + " at " + place).contains("`" + written + "`");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "study",
                "browse",
                "quiz",
                "results",
                "check",
                "generate",
                "set",
                "export",
                "stats",
                "simulate",
                "fit",
                "replay",
                "settings",
                "resume",
                "log"
            })
    void every_command_is_in_the_readme(String command) throws IOException {
        assertThat(section("Commands")).contains("`hanmi " + command);
    }
}
