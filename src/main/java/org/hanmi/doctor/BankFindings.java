package org.hanmi.doctor;

import java.nio.file.Path;
import org.hanmi.bank.BankException;
import org.hanmi.bank.BankIndex;
import org.hanmi.present.Tongue;
import org.jspecify.annotations.Nullable;

/**
 * The bank: how many items there are, what cannot be read, and whether the index of them is fresh.
 *
 * @param index the items, if the bank can be read
 */
public record BankFindings(Finding finding, @Nullable BankIndex index) {

    /**
     * Looks at a bank.
     *
     * @param tongue what the finding is said in
     * @param places where an index of it may be
     */
    public static BankFindings of(Tongue tongue, Path questions, Path... places) {
        BankIndex index;
        Path fresh;
        try {
            fresh = BankIndex.fresh(questions, places);
            // Nothing is written: a new one is the next start's business.
            index = fresh == null ? BankIndex.open(questions) : BankIndex.open(questions, fresh);
        } catch (BankException unreadable) {
            return new BankFindings(
                    Finding.closed(
                            "bank",
                            tongue.either(String.valueOf(unreadable.getMessage()), unreadable.korean()),
                            tongue.either(
                                    "name a bank with --questions DIR, or make one with hanmi generate",
                                    "--questions DIR로 문제 은행을 알려 주거나 hanmi generate로 만드세요")),
                    null);
        }
        return new BankFindings(finding(tongue, index, fresh), index);
    }

    private static Finding finding(Tongue tongue, BankIndex index, @Nullable Path fresh) {
        String says =
                tongue.either(index.size() + (index.size() == 1 ? " item" : " items"), "문제 " + index.size() + "개");
        if (!index.problems().isEmpty()) {
            int count = index.problems().size();
            String first = index.problems().get(0).toString().replace("\n  hint:", ";");
            return Finding.wrong(
                    "bank",
                    says
                            + tongue.either(
                                    "; " + (count == 1 ? "one mistake" : count + " mistakes") + ", first " + first,
                                    ", 잘못 " + count + "건. 첫째: " + first),
                    tongue.either("hanmi check names all of them", "hanmi check로 모두 볼 수 있습니다"));
        }
        if (index.size() == 0) {
            return Finding.wrong(
                    "bank",
                    tongue.either("no items, so there is nothing to study", "문제가 없어 학습할 것이 없습니다"),
                    tongue.either("make some with hanmi generate", "hanmi generate로 만드세요"));
        }
        return Finding.fine(
                "bank",
                says
                        + (fresh == null
                                ? tongue.either(
                                        "; no fresh index of them, the next start makes one", ". 색인은 다음에 시작할 때 만듭니다")
                                : tongue.either(
                                        "; their index is fresh (" + fresh + ")", ", 색인은 최신입니다 (" + fresh + ")")));
    }
}
