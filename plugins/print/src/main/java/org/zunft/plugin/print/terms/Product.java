package org.zunft.plugin.print.terms;

/** What is printed. XJDF leaves the product type free; these are the usual ones of German printers. */
public enum Product implements Coded {
    FLYER,
    FOLDER,
    BROCHURE,
    MAGAZINE,
    BOOK_SOFTCOVER,
    BOOK_HARDCOVER,
    BUSINESS_CARD,
    LETTERHEAD,
    ENVELOPE,
    POSTCARD,
    INVITATION,
    POSTER,
    CALENDAR,
    NOTEPAD,
    MAILING,
    LABEL,
    FOLDING_CARTON,
    BANNER,
    SIGN_RIGID,
    VEHICLE_WRAP,
    TEXTILE;

    @Override
    public String code() {
        return Coded.lowerCase(this);
    }

    /** Whether this is bound even if the need does not say how. */
    public boolean isBound() {
        return this == BROCHURE || this == MAGAZINE || this == BOOK_SOFTCOVER || this == BOOK_HARDCOVER;
    }
}
