package org.hanmi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hanmi.article.Articles;
import org.hanmi.article.Reading;
import org.hanmi.doctor.Finding;
import org.hanmi.generate.Generator;
import org.hanmi.knowledge.KnowledgeBase;
import org.hanmi.present.Tongue;
import org.hanmi.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Whether the bank is what the articles give. To know it takes seconds, so times are looked at first. */
record BankFreshness(Path articles, Path questions, Tongue tongue) {

    /** What is stale, or nothing if all is fresh, or if either is missing. */
    @Nullable
    Finding finding() {
        if (!Files.isDirectory(articles) || !Files.isDirectory(questions) || !isArticleNewer()) {
            return null;
        }
        Reading reading = Articles.read(articles);
        if (reading.problems().stream().anyMatch(Problem::isError)) {
            return Finding.odd(
                    "bank",
                    tongue.either(
                            "the articles have mistakes, so it is not known whether the bank is what they give",
                            "기사 자료에 오류가 있어 문제 은행이 그대로인지 알 수 없습니다"),
                    tongue.either("hanmi check names them", "hanmi check로 확인하세요"));
        }
        Generator.Generated generated = new Generator(new KnowledgeBase(reading.world())).generate();
        GeneratedFiles files = GeneratedFiles.of(generated, questions);
        List<Path> stale = new ArrayList<>(files.stale());
        stale.addAll(files.orphans());
        if (stale.isEmpty()) {
            return null;
        }
        return Finding.odd(
                "bank",
                tongue.either(
                        Problems.plural(stale.size(), "file") + " of the bank " + (stale.size() == 1 ? "is" : "are")
                                + " not what the articles give, first " + stale.get(0),
                        "문제 은행의 파일 " + stale.size() + "개가 기사 자료와 맞지 않습니다. 첫째: " + stale.get(0)),
                tongue.either("run hanmi generate, and read the diff", "hanmi generate를 실행하고 달라진 곳을 읽어 보세요"));
    }

    private boolean isArticleNewer() {
        FileTime article = newest(articles, ".yaml");
        FileTime bank = newest(questions, ".json");
        return article != null && bank != null && article.compareTo(bank) > 0;
    }

    /** What is written by hand says nothing about when the rest was made. */
    private @Nullable FileTime newest(Path folder, String ending) {
        Path handwritten = questions.resolve("handwritten");
        FileTime newest = null;
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) walk::iterator) {
                if (file.toString().endsWith(ending) && !file.startsWith(handwritten)) {
                    FileTime time = Files.getLastModifiedTime(file);
                    newest = newest == null || time.compareTo(newest) > 0 ? time : newest;
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return newest;
    }
}
