package org.hanmi.cli;

import java.time.ZoneId;
import java.util.TimeZone;
import org.hanmi.fsrs.Zone;
import org.jspecify.annotations.Nullable;

/** The zone that the system is in. Today's date comes from the system's own file where that tells enough. */
final class SystemZone extends Zone {

    private final @Nullable ZoneFile file;

    SystemZone(@Nullable ZoneFile file) {
        this.file = file;
    }

    @Override
    public int offset(long epochSecond) {
        int offset = file == null ? ZoneFile.UNKNOWN : file.offset(epochSecond);
        return offset == ZoneFile.UNKNOWN ? TimeZone.getDefault().getOffset(epochSecond * 1000) / 1000 : offset;
    }

    @Override
    public ZoneId id() {
        return ZoneId.systemDefault();
    }
}
