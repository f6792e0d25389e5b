package org.hanmi.present;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ParticleTest {

    @ParameterizedTest
    @CsvSource({
        "서울, 은, 로",
        "부산, 은, 으로",
        "제주, 는, 로",
        "1, 은, 로",
        "2, 는, 로",
        "3, 은, 으로",
        "9, 는, 로",
        "10, 은, 으로",
        "Paris, 은(는), (으)로",
        "'', 은(는), (으)로"
    })
    void a_particle_follows_the_sound_at_the_end_of_the_word(String word, String topic, String with) {
        assertThat(Particle.TOPIC.after(word)).isEqualTo(topic);
        assertThat(Particle.WITH.after(word)).isEqualTo(with);
    }

    @ParameterizedTest
    @CsvSource({"서울, 이라고, 이라는", "제주, 라고, 라는", "3, 이라고, 이라는", "foo, (이)라고, (이)라는"})
    void so_do_the_particles_of_what_is_quoted(String word, String quoted, String named) {
        assertThat(Particle.QUOTED.after(word)).isEqualTo(quoted);
        assertThat(Particle.NAMED.after(word)).isEqualTo(named);
    }
}
