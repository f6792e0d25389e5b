package org.hanmi.present;

import java.util.List;

/**
 * What is said to somebody who is here for the first time.
 *
 * @param about what this is, and what a sitting is like
 * @param keysTitle the head of the keys to know
 * @param few the keys to know, and what they do
 * @param next what to do now
 * @param keys what can be done now
 */
public record WelcomeView(
        String title, List<String> about, String keysTitle, List<Line> few, String next, List<Key> keys)
        implements Still {

    /** Copies the lists. */
    public WelcomeView {
        about = List.copyOf(about);
        few = List.copyOf(few);
        keys = List.copyOf(keys);
    }

    /** A key to know. */
    public record Line(String key, String words) {}

    /** In a language. */
    public static WelcomeView of(Words words, WelcomeWords say) {
        return new WelcomeView(
                "한미 Hanmi",
                say.about(),
                say.keysTitle(),
                say.few(),
                say.next(),
                Keys.at(Situation.at(Place.WELCOME), words));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.welcome(this);
    }
}
