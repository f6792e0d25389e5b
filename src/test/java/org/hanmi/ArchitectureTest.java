package org.hanmi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

/** The plan of the house. To let a package use another, add it here and say why in the commit. */
@AnalyzeClasses(packages = "org.hanmi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Each package, and what it may use besides itself, the JDK and JSpecify. */
    private static final String PLAN = """
            problem   |
            time      |
            csv       |
            fact      | time
            article   | problem time fact org.yaml.snakeyaml
            knowledge | time fact
            query     | time fact knowledge
            item      | fact
            guide     | time fact knowledge item
            answer    | item
            quality   | problem time fact knowledge item
            generate  | time fact knowledge query item quality
            bank      | problem fact item tools.jackson
            fsrs      |
            settings  | fsrs
            review    | problem item fsrs settings tools.jackson
            fit       | fsrs review
            stats     | csv item fsrs review
            session   | fact item answer fsrs settings review
            export    | csv item answer org.sqlite org.dhatim
            set       | problem time fact article item answer tools.jackson
            results   | csv problem item answer tools.jackson
            present   | time fact item guide answer fsrs settings review stats session
            screen    | org.jline com.googlecode.lanterna
            line      | session present org.jline
            imports   | csv fact time item javax.xml
            compose   | problem item set line present tui
            curate    | fact time knowledge item quality bank review line screen tools.jackson
            tui       | answer session present screen com.googlecode.lanterna
            doctor    | problem item bank review settings present screen tools.jackson
            cli       | problem time fact article knowledge query item guide answer quality generate bank fsrs \
                        settings review fit stats session export set results present screen line tui imports compose curate \
                        doctor picocli tools.jackson org.jline com.googlecode.lanterna
            """;

    private static Stream<String[]> rooms() {
        return PLAN.lines().map(line -> line.trim().split("[ |]+"));
    }

    @ArchTest
    static void each_room_opens_only_onto_those_on_the_plan(JavaClasses classes) {
        rooms().forEach(room -> classes()
                .that()
                .resideInAPackage("org.hanmi." + room[0] + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed(room))
                .allowEmptyShould(true)
                .check(classes));
    }

    private static String[] allowed(String... room) {
        return Stream.concat(
                        Stream.of("java..", "org.jspecify.."),
                        Arrays.stream(room)
                                .map(name -> name.contains(".") || name.equals("picocli")
                                        ? name + ".."
                                        : "org.hanmi." + name + ".."))
                .toArray(String[]::new);
    }

    @ArchTest
    static final ArchRule no_room_is_missing_from_the_plan = classes()
            .should()
            .resideInAnyPackage(
                    rooms().map(room -> "org.hanmi." + room[0] + "..").toArray(String[]::new));

    @ArchTest
    static final ArchRule there_are_no_cycles =
            slices().matching("org.hanmi.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_the_command_line_touches_standard_streams =
            noClasses().that().resideOutsideOfPackage("org.hanmi.cli..").should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule time_and_chance_are_handed_in = noClasses()
            .that()
            .resideOutsideOfPackage("org.hanmi.cli..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callConstructor(Random.class);
}
