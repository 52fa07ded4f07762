package org.zunft.plugin.print.terms;

/** How a press prints. */
public enum PrintProcess implements Coded {
    SHEETFED_OFFSET(Measure.SIDES, Plates.FIXED),
    WEB_OFFSET(Measure.SIDES, Plates.FIXED),
    DIGITAL_TONER(Measure.SIDES, Plates.NONE),
    DIGITAL_INKJET(Measure.SIDES, Plates.NONE),
    LARGE_FORMAT_INKJET(Measure.SQUARE_METRES, Plates.NONE),
    SCREEN(Measure.PIECES, Plates.FIXED),
    DTG(Measure.PIECES, Plates.NONE),
    FLEXO(Measure.PIECES, Plates.FIXED),
    DIGITAL_LABEL(Measure.PIECES, Plates.NONE),
    LETTERPRESS(Measure.PIECES, Plates.FIXED);

    /** In what the length of a run is measured. */
    public enum Measure {
        /** A4 sides printed per set of plates. */
        SIDES,
        /** Copies. */
        PIECES,
        /** Printed area. */
        SQUARE_METRES
    }

    private enum Plates {
        FIXED,
        NONE
    }

    private final Measure measure;
    private final Plates plates;

    PrintProcess(Measure measure, Plates plates) {
        this.measure = measure;
        this.plates = plates;
    }

    @Override
    public String code() {
        return Coded.lowerCase(this);
    }

    /** In what the length of a run on this process is measured. */
    public Measure measure() {
        return measure;
    }

    /** Whether it prints from plates, screens or formes, so that every copy is the same. */
    public boolean isConventional() {
        return plates == Plates.FIXED;
    }

    /** Whether it prints on made-up goods, for which neither sheet size nor grammage means anything. */
    public boolean isOnTextiles() {
        return this == SCREEN || this == DTG;
    }
}
