package org.hanmi.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Folders: whether they are there, who may do what with them, and whether there is room. */
public final class FolderCheck {

    /** Bytes; a log grows by some 300 a review. */
    private static final long ROOM = 10_000_000;

    private FolderCheck() {}

    /**
     * A folder that is read and, by those who edit or generate, written.
     *
     * @param option the option that names another one
     */
    public static Finding source(String name, Path folder, String option) {
        if (!Files.exists(folder)) {
            return Finding.closed(name, folder + " does not exist", "say where it is with " + option + " DIR");
        }
        if (!Files.isDirectory(folder)) {
            return Finding.closed(name, folder + " is no folder", "say where it is with " + option + " DIR");
        }
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            return Finding.closed(
                    name, folder + " cannot be read (" + mode(folder) + ")", "chmod u+rx " + folder + ", as its owner");
        }
        String may = Files.isWritable(folder) ? "can be read and edited" : "can be read, not edited";
        return Finding.fine(name, folder + " " + may + " (" + mode(folder) + ")");
    }

    /** The learner's folder, which has to be written. */
    public static Finding data(Path folder) {
        if (!Files.exists(folder)) {
            return absent(folder);
        }
        if (!Files.isDirectory(folder)) {
            return Finding.closed("data", folder + " is no folder", "say where it is with --data DIR or HANMI_DATA");
        }
        Set<PosixFilePermission> permissions = permissions(folder);
        String mode = mode(folder);
        if (!Files.isReadable(folder) || !Files.isWritable(folder) || !Files.isExecutable(folder)) {
            return Finding.closed(
                    "data",
                    folder + " cannot be written (" + mode + "): no answer would be kept",
                    "chmod u+rwx " + folder + ", as its owner, or name another with --data DIR or HANMI_DATA");
        }
        if (permissions != null && permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
            return Finding.odd("data", folder + " can be written by everybody (" + mode + ")", "chmod o-w " + folder);
        }
        long room = room(folder);
        if (room < ROOM) {
            return Finding.odd(
                    "data",
                    folder + " can be written, but only " + room / 1000 + " kB are left on its disk",
                    "make room; when the disk is full, answers cannot be kept");
        }
        return Finding.fine("data", folder + " can be read and written (" + mode + ")");
    }

    private static Finding absent(Path folder) {
        Path parent = folder.toAbsolutePath().getParent();
        while (parent != null && !Files.exists(parent)) {
            parent = parent.getParent();
        }
        if (parent != null && Files.isDirectory(parent) && Files.isWritable(parent)) {
            return Finding.fine("data", folder + " is not there yet; the first sitting makes it");
        }
        return Finding.closed(
                "data",
                folder + " is not there and cannot be made, since " + parent + " cannot be written",
                "name a folder of yours with --data DIR or HANMI_DATA");
    }

    private static long room(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    /** As {@code ls -l} writes it. */
    private static String mode(Path folder) {
        Set<PosixFilePermission> permissions = permissions(folder);
        return permissions == null ? "no modes here" : PosixFilePermissions.toString(permissions);
    }

    private static @Nullable Set<PosixFilePermission> permissions(Path folder) {
        try {
            return Files.getPosixFilePermissions(folder);
        } catch (IOException | UnsupportedOperationException none) {
            return null;
        }
    }
}
