package org.hanmi.fit;

/** Is told how a fit goes on. */
public interface Progress {

    /** Somebody who does not want to know. */
    Progress UNSEEN = passes -> {};

    /**
     * The reviews were gone over once more.
     *
     * @param passes how many times that was so far; a fit takes some 20 to 60
     */
    void passed(int passes);
}
