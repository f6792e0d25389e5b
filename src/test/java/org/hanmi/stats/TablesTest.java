package org.hanmi.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hanmi.Golden;
import org.hanmi.fsrs.Fsrs;
import org.hanmi.review.Reviews;
import org.hanmi.review.Schedule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TablesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static List<Table> tables(Reviews reviews, int days) {
        return Tables.of(Census.take(reviews, new Scope(Histories.bank(12), true), TODAY, days));
    }

    private static Map<?, ?> parsed(String json) {
        return JsonMapper.shared().readValue(json, Map.class);
    }

    @Test
    void json_is_as_it_was() {
        Golden.verify(
                Golden.folder("stats").resolve("learner.json"),
                Table.json(tables(Histories.learner(2, 10, 40, TODAY), 7)));
    }

    @Test
    void csv_is_as_it_was() {
        Golden.verify(
                Golden.folder("stats").resolve("learner.csv"),
                Table.csv(tables(Histories.learner(2, 10, 40, TODAY), 7)));
    }

    @Test
    void an_empty_log_is_valid_json_with_the_same_keys() {
        Map<?, ?> none = parsed(Table.json(tables(Reviews.none(Schedule.DEFAULT), 2)));
        Map<?, ?> some = parsed(Table.json(tables(Histories.learner(2, 10, 40, TODAY), 2)));
        assertThat(new ArrayList<Object>(none.keySet())).isEqualTo(new ArrayList<Object>(some.keySet()));
        assertThat(String.valueOf(none.get("today"))).contains("reviews=0", "streak=0");
        assertThat(String.valueOf(none.get("fit"))).isEqualTo("{logLoss=null, rmse=null}");
    }

    @Test
    void csv_has_every_value_of_the_json() {
        List<Table> tables = tables(Histories.learner(4, 10, 40, TODAY), 30);
        long values = 0;
        for (Map.Entry<?, ?> table : parsed(Table.json(tables)).entrySet()) {
            if (table.getValue() instanceof Map<?, ?> single) {
                values += single.size();
            } else {
                for (Object row : (List<?>) table.getValue()) {
                    values += ((Map<?, ?>) row).size() - 1;
                }
            }
        }
        assertThat(Table.csv(tables).lines()).hasSize((int) values + 1);
    }

    @Test
    void what_would_break_a_line_is_quoted() {
        List<Table> tables = List.of(new Table("t", false, "a", "b").row(Cell.of("x, \"y\"\n"), Cell.of(Double.NaN)));
        assertThat(Table.csv(tables)).isEqualTo("table,row,column,value\nt,\"x, \"\"y\"\"\n\",b,\n");
        assertThat(parsed(Table.json(tables)).toString()).isEqualTo("{t=[{a=x, \"y\"\n, b=null}]}");
        assertThat(Table.json(List.of(new Table("t", true, "\u0001").row(Cell.of(.00001)))))
                .isEqualTo("{\n  \"t\": {\"\\u0001\": 0}\n}\n");
    }

    @Test
    void a_simulation_is_as_it_was() {
        Simulation simulation = new Simulation(Fsrs.DEFAULT, List.of(), 100, 5, 60, 4, Habits.USUAL, 1);
        List<Simulation.Outcome> outcomes = List.of(simulation.run(.8, TODAY), simulation.run(.9, TODAY));
        Golden.verify(
                Golden.folder("stats").resolve("simulation.json"), Table.json(Workload.tables(simulation, outcomes)));
    }
}
