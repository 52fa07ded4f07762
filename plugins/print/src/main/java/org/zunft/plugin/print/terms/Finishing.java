package org.zunft.plugin.print.terms;

/** What is done to the printed sheet or article. */
public enum Finishing implements Coded {
    LAMINATE_MATT,
    LAMINATE_GLOSS,
    LAMINATE_SOFT_TOUCH,
    LAMINATE_PROTECT,
    VARNISH_DISPERSION,
    UV_FULL,
    UV_SPOT,
    FOIL,
    EMBOSS,
    DIE_CUT,
    CREASE,
    FOLD,
    PERFORATE,
    NUMBER,
    DRILL,
    ROUND_CORNERS,
    EDGE_COLOR,
    THREAD_SEWING,
    EYELETS,
    CONTOUR_CUT,
    MOUNTING,
    FOLD_PACK,
    LABEL_IN,
    EMBROIDERY;

    @Override
    public String code() {
        return Coded.lowerCase(this);
    }
}
