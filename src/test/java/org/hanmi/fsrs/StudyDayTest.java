package org.hanmi.fsrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StudyDayTest {

    @ParameterizedTest
    @CsvSource({
        // The night until four belongs to the day before.
        "2026-11-21T18:59:59.999Z, Asia/Seoul, 2026-11-21",
        "2026-11-21T19:00:00Z, Asia/Seoul, 2026-11-22",
        // Clocks go forward at two: four is an hour sooner after the day began.
        "2026-03-08T07:59:59Z, America/New_York, 2026-03-07",
        "2026-03-08T08:00:00Z, America/New_York, 2026-03-08",
        // Clocks go back at two: the hour from one to two comes twice, both before four.
        "2026-11-01T05:30:00Z, America/New_York, 2026-10-31",
        "2026-11-01T06:30:00Z, America/New_York, 2026-10-31",
        "2026-11-01T08:59:59Z, America/New_York, 2026-10-31",
        "2026-11-01T09:00:00Z, America/New_York, 2026-11-01",
        // Samoa left out a day.
        "2011-12-30T09:59:59Z, Pacific/Apia, 2011-12-29",
        "2011-12-30T10:00:00Z, Pacific/Apia, 2011-12-30",
        "2011-12-30T14:00:00Z, Pacific/Apia, 2011-12-31",
    })
    void a_moment_belongs_to_a_day(Instant moment, ZoneId zone, LocalDate day) {
        assertThat(StudyDay.of(moment, zone)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asia/Seoul", "America/New_York", "Europe/London", "Australia/Lord_Howe", "UTC"})
    void a_day_begins_where_it_says(String name) {
        ZoneId zone = ZoneId.of(name);
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2028; day = day.plusDays(1)) {
            Instant start = StudyDay.start(day, zone);
            assertThat(StudyDay.of(start, zone)).isEqualTo(day);
            assertThat(StudyDay.of(start.minusMillis(1), zone)).isEqualTo(day.minusDays(1));
        }
    }

    @Test
    void days_as_numbers_are_the_same_days() {
        ZoneId zone = ZoneId.of("America/New_York");
        Instant moment = Instant.parse("1969-12-25T00:00:00Z");
        for (int i = 0; i < 5000; i++, moment = moment.plusSeconds(6 * 3600 + 7)) {
            int offset = zone.getRules().getOffset(moment).getTotalSeconds();
            assertThat(StudyDay.epochDay(moment.getEpochSecond(), offset))
                    .isEqualTo((int) StudyDay.of(moment, zone).toEpochDay());
        }
    }
}
