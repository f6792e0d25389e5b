package org.hanmi.tui;

import static org.assertj.core.api.Assertions.assertThat;

import org.hanmi.screen.Input;
import org.hanmi.screen.Input.Kind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EntryTest {

    private static Entry typed(String keys) {
        Entry entry = Entry.EMPTY;
        for (Input input : Keystrokes.of(keys)) {
            entry = entry.on(input);
        }
        return entry;
    }

    @Test
    void typing_goes_on_where_the_caret_is() {
        assertThat(typed("정용 Left 의").text()).isEqualTo("정의용");
        assertThat(typed("정용 Left 의 Backspace Backspace").text()).isEqualTo("용");
    }

    @Test
    void letters_that_arrive_in_parts_are_put_together() {
        Entry entry = Entry.EMPTY;
        for (String part : new String[] {"\u1112", "\u1161", "\u11ab"}) {
            entry = entry.on(Input.typed(part));
        }
        assertThat(entry).isEqualTo(new Entry("한", 1));
        assertThat(typed("caf").on(Input.typed("e")).on(Input.typed("\u0301")).text())
                .isEqualTo("café");
    }

    @Test
    void a_cluster_is_deleted_whole() {
        assertThat(typed("a")
                        .on(new Input(Kind.PASTE, "👍🏽"))
                        .on(Input.of(Kind.BACKSPACE))
                        .text())
                .isEqualTo("a");
    }

    @Test
    void keys_of_the_shell_edit() {
        assertThat(typed("Chung_Eui-yong").on(new Input(Kind.CONTROL, "w")).text())
                .isEqualTo("Chung ");
        assertThat(typed("Chung Left Left").on(new Input(Kind.CONTROL, "k")).text())
                .isEqualTo("Chu");
        assertThat(typed("Chung Left Left").on(new Input(Kind.CONTROL, "u"))).isEqualTo(new Entry("ng", 0));
    }

    @Test
    void nothing_happens_beyond_the_ends() {
        assertThat(typed("Backspace Left Right a Right")).isEqualTo(new Entry("a", 1));
        assertThat(typed("a").on(Input.of(Kind.DELETE)).text()).isEqualTo("a");
    }
}
