package org.zunft.plugin.architecture.terms;

/** What kind of object is planned, with its group in the object list of the HOAI and its use in building law. */
public enum ObjectType implements Coded {
    EINFAMILIENHAUS("efh", ObjectGroup.WOHNEN, Use.DWELLING),
    REIHENHAUS("reihenhaus", ObjectGroup.WOHNEN, Use.DWELLING),
    MEHRFAMILIENHAUS("mfh", ObjectGroup.WOHNEN, Use.DWELLING),
    WOHNHEIM("wohnheim", ObjectGroup.WOHNEN, Use.OTHER),
    SCHULE("schule", ObjectGroup.BILDUNG, Use.OTHER),
    HOCHSCHULE("hochschule", ObjectGroup.BILDUNG, Use.OTHER),
    LABOR("labor", ObjectGroup.BILDUNG, Use.OTHER),
    BUERO("buero", ObjectGroup.VERWALTUNG, Use.COMMERCIAL),
    FEUERWACHE("feuerwache", ObjectGroup.VERWALTUNG, Use.OTHER),
    BAUHOF("bauhof", ObjectGroup.VERWALTUNG, Use.OTHER),
    BIBLIOTHEK("bibliothek", ObjectGroup.VERWALTUNG, Use.OTHER),
    KITA("kita", ObjectGroup.GESUNDHEIT, Use.OTHER),
    ARZTPRAXIS("arztpraxis", ObjectGroup.GESUNDHEIT, Use.OTHER),
    PFLEGEHEIM("pflegeheim", ObjectGroup.GESUNDHEIT, Use.OTHER),
    KRANKENHAUS("krankenhaus", ObjectGroup.GESUNDHEIT, Use.OTHER),
    LADEN("laden", ObjectGroup.HANDEL, Use.COMMERCIAL),
    GASTRO("gastro", ObjectGroup.HANDEL, Use.COMMERCIAL),
    HOTEL("hotel", ObjectGroup.HANDEL, Use.COMMERCIAL),
    SPORTHALLE("sporthalle", ObjectGroup.FREIZEIT, Use.OTHER),
    SCHWIMMBAD("schwimmbad", ObjectGroup.FREIZEIT, Use.OTHER),
    HALLE("halle", ObjectGroup.GEWERBE, Use.COMMERCIAL),
    WERKSTATT("werkstatt", ObjectGroup.GEWERBE, Use.COMMERCIAL),
    PRODUKTION("produktion", ObjectGroup.GEWERBE, Use.COMMERCIAL),
    SCHEUNE("scheune", ObjectGroup.GEWERBE, Use.FARM),
    STALL("stall", ObjectGroup.GEWERBE, Use.FARM),
    GARAGE("garage", ObjectGroup.INFRASTRUKTUR, Use.GARAGE),
    PARKHAUS("parkhaus", ObjectGroup.INFRASTRUKTUR, Use.OTHER),
    BAHNHOF("bahnhof", ObjectGroup.INFRASTRUKTUR, Use.OTHER),
    KIRCHE("kirche", ObjectGroup.KULTUR, Use.OTHER),
    GEMEINDEZENTRUM("gemeindezentrum", ObjectGroup.KULTUR, Use.OTHER),
    MUSEUM("museum", ObjectGroup.KULTUR, Use.OTHER),
    THEATER("theater", ObjectGroup.KULTUR, Use.OTHER),
    GARTEN("garten", ObjectGroup.FREIANLAGEN, Use.OTHER),
    PARK("park", ObjectGroup.FREIANLAGEN, Use.OTHER),
    PLATZ("platz", ObjectGroup.FREIANLAGEN, Use.OTHER);

    /** What decides who may submit building documents for it. */
    public enum Use {
        /** Homes. */
        DWELLING,
        /** Trade, offices, restaurants. */
        COMMERCIAL,
        /** Agriculture and forestry. */
        FARM,
        /** Small garages and shelters for cars. */
        GARAGE,
        /** Everything else. */
        OTHER
    }

    private final String code;
    private final ObjectGroup group;
    private final Use use;

    ObjectType(String code, ObjectGroup group, Use use) {
        this.code = code;
        this.group = group;
        this.use = use;
    }

    @Override
    public String code() {
        return code;
    }

    /** Its group in the object list. */
    public ObjectGroup group() {
        return group;
    }

    /** Its use in building law. */
    public Use use() {
        return use;
    }
}
