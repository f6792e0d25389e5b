package org.hanmi.doctor;

import java.io.File;
import java.util.List;
import java.util.Properties;
import org.hanmi.present.Tongue;

/** Java: which one runs, and whether it starts from an archive of classes. */
public final class JavaCheck {

    private JavaCheck() {}

    /**
     * Looks at the JVM that runs.
     *
     * @param tongue what the finding is said in
     * @param properties its system properties
     * @param arguments what it was started with
     */
    public static Finding finding(Tongue tongue, Properties properties, List<String> arguments) {
        String version = properties.getProperty("java.version", tongue.either("of no known version", "판을 알 수 없음"));
        String vendor = properties.getProperty("java.vendor", tongue.either("an unknown maker", "만든 곳을 알 수 없음"));
        String home = properties.getProperty("java.home", tongue.either("an unknown folder", "폴더를 알 수 없음"));
        String says = tongue.either(version + " by " + vendor + " in " + home, version + ", " + vendor + ", " + home);
        for (String argument : arguments) {
            String kind = argument.startsWith("-XX:AOTCache=")
                    ? "AOT cache"
                    : argument.startsWith("-XX:SharedArchiveFile=") ? "class archive" : "";
            if (!kind.isEmpty()) {
                File archive = new File(argument.substring(argument.indexOf('=') + 1));
                if (archive.isFile()) {
                    return Finding.fine(
                            "java",
                            says
                                    + tongue.either(
                                            "; starts fast, from the " + kind + " ", ". 빠르게 시작합니다: " + kind + " ")
                                    + archive + " (" + archive.length() / 1_000_000 + " MB)");
                }
            }
        }
        if (properties.getProperty("jpackage.app-version") != null) {
            return Finding.fine("java", says + tongue.either(", which came with the program", ". 프로그램에 들어 있는 것입니다"));
        }
        return Finding.odd(
                "java",
                says
                        + tongue.either(
                                "; without an archive of classes, so a start takes twice as long",
                                ". 클래스 보관 파일이 없어 시작하는 데 두 배 걸립니다"),
                properties.getProperty("hanmi.tty") == null
                        ? tongue.either("start by the launcher hanmi, which makes one", "실행 파일 hanmi로 시작하면 만들어집니다")
                        : tongue.either(
                                "the launcher makes one in the background: look again in half a minute",
                                "뒤에서 만드는 중입니다. 30초 뒤에 다시 보세요"));
    }
}
