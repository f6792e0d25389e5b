package org.hanmi.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JsonTextTest {

    @Test
    void whatever_is_quoted_is_read_as_it_was() {
        StringBuilder all = new StringBuilder("정의용 🇰🇷 “é” / ");
        for (char c = 0; c < 0x100; c++) {
            all.append(c);
        }
        String quoted = JsonText.quote(new StringBuilder(), all.toString()).toString();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), quoted)) {
            json.nextToken();
            assertThat(json.getString()).isEqualTo(all.toString());
            assertThat(json.nextToken()).isNull();
        }
    }

    @Test
    void only_what_must_be_is_escaped() {
        assertThat(JsonText.quote(new StringBuilder(), "한미\t\"a/b\"\u0001\u001f")
                        .toString())
                .isEqualTo("\"한미\\t\\\"a/b\\\"\\u0001\\u001f\"");
    }
}
