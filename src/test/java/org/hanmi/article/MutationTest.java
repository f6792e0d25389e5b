package org.hanmi.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One small slip of the hand in a healthy folder, as curators make them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MutationTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vienna-summit | place: vienna         | place: viena          | there is no place “viena”
            vienna-summit | kind: meeting         | kind: meting          | did you mean “meeting”
            vienna-summit | worth: 3              | worth: three          | is a number from 1 to 3
            vienna-summit | worth: 3              | wroth: 3              | did you mean “worth”
            vienna-summit | format: summit        | format: sumit         | did you mean “summit”
            vienna-summit | stage: announced      | stage: anounced       | did you mean “announced”
            vienna-summit | at: P4                | at: 4                 | “at” cannot be “4”
            vienna-summit | tier: A               | tier: D               | “tier” cannot be “D”
            vienna-summit | 1961-06-03/1961-06-04 | 1961-06-04/1961-06-03 | comes before the start
            vienna-summit | 1961-06-03/1961-06-04 | 1961-06-03/1961-06-05 | cannot tell what happened until
            vienna-summit | 1961-06-03/1961-06-04 | 1961-06-02/1961-06-03 | was a Friday
            vienna-summit | Khrushchev, in Vienna on 3 and 4 June 1961. | Khrushchev, in Vienna on 3 and 4 June 1961 | does not end in a full stop
            vienna-summit | 4 June 1961.          | 4 June 1962.          | names the year 1962
            vienna-summit | plan#plan             | plan#paris            | is of the kind “visit”
            vienna-summit | plan#plan             | plan#pln              | did you mean “1961-05-19-state-vienna-plan#plan”
            vienna-summit | post: us-president    | post: us-secretary-of-state | “dean-rusk” held “us-secretary-of-state”
            vienna-summit | leg: 2                | leg: 1                | is told already in
            vienna-summit | quote: a cold winter  | quote: one two three four five six seven eight nine ten eleven | the quote has 11 words
            vienna-summit | reported-by: an       | note: an              | a reported fact needs “reported-by”
            vienna-summit | expansion: North      | meaning: North        | an acronym needs “expansion”
            vienna-summit | value: 2              | value: two            | is a number in digits
            vienna-summit | talks in Vienna on 3 and 4 June 1961?  | talks in Vienna on 3 and 4 June 1961. | does not end in a question mark
            vienna-summit | key: support for      | key: talks for        | “talk” stands in the key and in the stem
            vienna-summit | was signed.           | was signed            | does not end in a full stop
            vienna-summit | a ban of nuclear tests | a Treaty on Berlin   | stands twice
            vienna-plan   | when: 1961-06         | when: 1961-06-03      | does not say as much as
            vienna-plan   | when: 1961-06         | when: 1961-07         | was planned for 1961-07
            vienna-plan   | status: planned       | status: happened      | cannot tell what happened
            vienna-plan   | published: 1961-05-19 | published: 1962-05-19 | stands in the folder
            seoul-talks   | 2021-03-17            | 2021-03-16            | was a Tuesday
            seoul-talks   | bilateral             | by-lateral            | “format” cannot be “by-lateral”
            seoul-talks   | [antony-blinken, chung-eui-yong] | [antony-blinken] | two participants at least
            people        | surname: Rusk         | surname: Rust         | does not stand in “Dean Rusk”
            people        | hangul: 정의용         | hangul: Chung         | there is no Hangul
            people        | Tony Blinken          | Dean Rusk             | is also a name of
            people        | country: soviet-union | country: soviet-onion | did you mean “soviet-union”
            posts         | when: 1961-01-20/1963 | when: 1960-01-20/1963 | at the same time
            posts         | rank: 1               | rank: 9               | is a number from 1 to 5
            posts         | 1969-01-20            | 1969-01-32            | is not a day in the calendar
            topics        | id: people            | id: summits           | the id “summits” is taken
            """)
    void every_slip_is_reported(String file, String right, String wrong, String message) throws Exception {
        Sample.copyTo(folder);
        Path spoiled = Sample.files(folder).stream()
                .filter(path -> path.toString().endsWith(file + ".yaml"))
                .findFirst()
                .orElseThrow();
        String text = Files.readString(spoiled);
        assertThat(text).contains(right);
        int at = text.indexOf(right);
        Files.writeString(spoiled, text.substring(0, at) + wrong + text.substring(at + right.length()));
        assertThat(Sample.problems(folder)).contains(message);
    }
}
