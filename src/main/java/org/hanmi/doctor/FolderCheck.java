package org.hanmi.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.hanmi.present.Tongue;
import org.jspecify.annotations.Nullable;

/** Folders: whether they are there, who may do what with them, and whether there is room. */
public final class FolderCheck {

    /** Bytes; a log grows by some 300 a review. */
    private static final long ROOM = 10_000_000;

    private static final Set<PosixFilePermission> OWNERS =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Tongue tongue;

    /** One that says what it finds in a language. */
    public FolderCheck(Tongue tongue) {
        this.tongue = tongue;
    }

    /**
     * A folder that is read and, by those who edit or generate, written.
     *
     * @param option the option that names another one
     */
    public Finding source(String name, Path folder, String option) {
        if (!Files.exists(folder)) {
            return Finding.closed(
                    name, tongue.either(folder + " does not exist", folder + ": 폴더가 없습니다"), sayWhere(option + " DIR"));
        }
        if (!Files.isDirectory(folder)) {
            return Finding.closed(name, noFolder(folder), sayWhere(option + " DIR"));
        }
        if (!Files.isReadable(folder) || !Files.isExecutable(folder)) {
            return Finding.closed(
                    name,
                    tongue.either(
                            folder + " cannot be read (" + mode(folder) + ")",
                            folder + ": 읽을 수 없습니다 (" + mode(folder) + ")"),
                    asOwner("chmod u+rx " + folder));
        }
        String may = Files.isWritable(folder)
                ? tongue.either(" can be read and edited", ": 읽고 고칠 수 있습니다")
                : tongue.either(" can be read, not edited", ": 읽을 수 있고 고칠 수는 없습니다");
        return Finding.fine(name, folder + may + " (" + mode(folder) + ")");
    }

    /** The learner's folder, which has to be written. */
    public Finding data(Path folder) {
        if (!Files.exists(folder)) {
            return absent(folder);
        }
        if (!Files.isDirectory(folder)) {
            return Finding.closed("data", noFolder(folder), sayWhere("--data DIR or HANMI_DATA"));
        }
        Set<PosixFilePermission> permissions = permissions(folder);
        String mode = mode(folder);
        if (!Files.isReadable(folder) || !Files.isWritable(folder) || !Files.isExecutable(folder)) {
            return Finding.closed(
                    "data",
                    tongue.either(
                            folder + " cannot be written (" + mode + "): no answer would be kept",
                            folder + ": 쓸 수 없어 답이 남지 않습니다 (" + mode + ")"),
                    permissions != null && permissions.containsAll(OWNERS)
                            ? tongue.either(
                                    "its disk may be read-only, or the folder another's: name one of yours with --data DIR or"
                                            + " HANMI_DATA",
                                    "디스크가 읽기 전용이거나 폴더 주인이 다릅니다. --data DIR이나 HANMI_DATA로 쓸 수 있는 폴더를 고르세요")
                            : tongue.either(
                                    "chmod u+rwx " + folder
                                            + ", as its owner, or name another with --data DIR or HANMI_DATA",
                                    "주인으로서 chmod u+rwx " + folder + ", 또는 --data DIR이나 HANMI_DATA로 다른 폴더를 고르세요"));
        }
        if (permissions != null && permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
            return Finding.odd(
                    "data",
                    tongue.either(
                            folder + " can be written by everybody (" + mode + ")",
                            folder + ": 누구나 쓸 수 있습니다 (" + mode + ")"),
                    "chmod o-w " + folder);
        }
        long room = room(folder);
        if (room < ROOM) {
            return Finding.odd(
                    "data",
                    tongue.either(
                            folder + " can be written, but only " + room / 1000 + " kB are left on its disk",
                            folder + ": 쓸 수 있지만 디스크에 " + room / 1000 + " kB만 남았습니다"),
                    tongue.either(
                            "make room; when the disk is full, answers cannot be kept",
                            "자리를 비우세요. 디스크가 차면 답을 남길 수 없습니다"));
        }
        return Finding.fine(
                "data", folder + tongue.either(" can be read and written (", ": 읽고 쓸 수 있습니다 (") + mode + ")");
    }

    private String noFolder(Path path) {
        return tongue.either(path + " is no folder", path + ": 폴더가 아닙니다");
    }

    private String sayWhere(String how) {
        return tongue.either("say where it is with " + how, how.replace(" or ", " 또는 ") + "로 어디인지 알려 주세요");
    }

    private String asOwner(String command) {
        return tongue.either(command + ", as its owner", "주인으로서 " + command);
    }

    private Finding absent(Path folder) {
        Path parent = folder.toAbsolutePath().getParent();
        while (parent != null && !Files.exists(parent)) {
            parent = parent.getParent();
        }
        if (parent != null && Files.isDirectory(parent) && Files.isWritable(parent)) {
            return Finding.fine(
                    "data",
                    folder
                            + tongue.either(
                                    " is not there yet; the first sitting makes it", ": 아직 없습니다. 처음 학습할 때 만듭니다"));
        }
        return Finding.closed(
                "data",
                tongue.either(
                        folder + " is not there and cannot be made, since " + parent + " cannot be written",
                        folder + ": 없고, " + parent + " 폴더에 쓸 수 없어 만들지도 못합니다"),
                tongue.either(
                        "name a folder of yours with --data DIR or HANMI_DATA",
                        "--data DIR 또는 HANMI_DATA로 쓸 수 있는 폴더를 고르세요"));
    }

    private static long room(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return Long.MAX_VALUE;
        }
    }

    /** As {@code ls -l} writes it. */
    private String mode(Path folder) {
        Set<PosixFilePermission> permissions = permissions(folder);
        return permissions == null
                ? tongue.either("no modes here", "권한 표시 없음")
                : PosixFilePermissions.toString(permissions);
    }

    private static @Nullable Set<PosixFilePermission> permissions(Path folder) {
        try {
            return Files.getPosixFilePermissions(folder);
        } catch (IOException | UnsupportedOperationException none) {
            return null;
        }
    }
}
