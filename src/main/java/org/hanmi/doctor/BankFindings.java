package org.hanmi.doctor;

import java.nio.file.Path;
import org.hanmi.bank.BankException;
import org.hanmi.bank.BankIndex;
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
     * @param places where an index of it may be
     */
    public static BankFindings of(Path questions, Path... places) {
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
                            String.valueOf(unreadable.getMessage()),
                            "name a bank with --questions DIR, or make one with hanmi generate"),
                    null);
        }
        return new BankFindings(finding(index, fresh), index);
    }

    private static Finding finding(BankIndex index, @Nullable Path fresh) {
        String says = index.size() + (index.size() == 1 ? " item" : " items");
        if (!index.problems().isEmpty()) {
            int count = index.problems().size();
            return Finding.wrong(
                    "bank",
                    says + "; " + (count == 1 ? "one mistake" : count + " mistakes") + ", first "
                            + index.problems().get(0).toString().replace("\n  hint:", ";"),
                    "hanmi check names all of them");
        }
        if (index.size() == 0) {
            return Finding.wrong("bank", "no items, so there is nothing to study", "make some with hanmi generate");
        }
        return Finding.fine(
                "bank",
                says + "; "
                        + (fresh == null
                                ? "no fresh index of them, the next start makes one"
                                : "their index is fresh (" + fresh + ")"));
    }
}
