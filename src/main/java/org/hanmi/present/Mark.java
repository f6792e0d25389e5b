package org.hanmi.present;

/** A sign that says in one column what colour may say again. */
public enum Mark {
    RIGHT("✓"),
    WRONG("✗"),
    NONE(" ");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /** One column wide. */
    public String sign() {
        return sign;
    }
}
