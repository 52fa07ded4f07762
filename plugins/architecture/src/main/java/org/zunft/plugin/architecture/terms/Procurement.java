package org.zunft.plugin.architecture.terms;

/** How the client may award the work. */
public enum Procurement implements Coded {
    PRIVATE,
    COMMERCIAL,
    PUBLIC_BELOW,
    PUBLIC_ABOVE;

    @Override
    public String code() {
        return Coded.lowerCase(this);
    }

    /** Whether public procurement law applies. */
    public boolean isPublic() {
        return this == PUBLIC_BELOW || this == PUBLIC_ABOVE;
    }
}
