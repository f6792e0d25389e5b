package org.hanmi.article;

/** What must hold among the things that were read. */
final class Rules {

    private Rules() {}

    static void judge(Catalog catalog) {}
}
