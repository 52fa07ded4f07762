package org.zunft.plugin.dental.terms;

import java.util.Locale;
import java.util.Optional;

/** Languages that have a name in our messages; any other is shown by its tag. */
public enum Language implements Coded {
    DE,
    EN,
    TR,
    AR,
    RU,
    UK,
    PL,
    IT,
    ES,
    FR,
    PT,
    EL,
    HR,
    SR,
    BS,
    SQ,
    MK,
    SL,
    RO,
    BG,
    HU,
    CS,
    SK,
    NL,
    DA,
    SV,
    FA,
    KU,
    PS,
    UR,
    HI,
    ZH,
    JA,
    KO,
    VI,
    TH,
    HE,
    TI,
    SO,
    KA,
    HY;

    /** The language of a tag such as {@code de-AT}. */
    public static Optional<Language> of(String tag) {
        return Coded.find(Language.class, "language." + primary(tag));
    }

    /** The first part of a tag in lower case: who speaks {@code pt-BR} is understood by who speaks {@code pt}. */
    public static String primary(String tag) {
        var end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    @Override
    public String code() {
        return "language." + tag();
    }

    /** Its tag after BCP 47. */
    public String tag() {
        return Coded.lowerCase(this);
    }
}
