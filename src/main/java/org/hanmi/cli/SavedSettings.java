package org.hanmi.cli;

import java.nio.file.Path;
import java.util.List;
import org.hanmi.present.Preferences;
import org.hanmi.settings.Setting;
import org.hanmi.settings.Settings;
import org.hanmi.settings.SettingsException;
import org.hanmi.settings.SettingsFile;
import org.jspecify.annotations.Nullable;

/**
 * Settings in the learner's folder, for whoever chooses them on a screen.
 *
 * @param changed called after each change
 */
record SavedSettings(Path data, Runnable changed) implements Preferences.Store {

    @Override
    public Settings read() {
        return SettingsFile.read(data);
    }

    @Override
    public @Nullable String keep(Setting setting, List<String> words) {
        try {
            if (words.isEmpty()) {
                SettingsFile.unset(data, setting);
            } else {
                SettingsFile.choose(data, setting, words);
            }
        } catch (SettingsException | IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
        changed.run();
        return null;
    }
}
