package org.zunft.plugin.print.terms;

/** How leaves are held together: BindingType of XJDF's BindingIntent. */
public enum Binding implements Coded {
    ADHESIVE_NOTE("AdhesiveNote", Leaves.SINGLE),
    CHANNEL_BINDING("ChannelBinding", Leaves.SINGLE),
    COIL_BINDING("CoilBinding", Leaves.SINGLE),
    COMB_BINDING("CombBinding", Leaves.SINGLE),
    CORNER_STITCH("CornerStitch", Leaves.SINGLE),
    EDGE_GLUING("EdgeGluing", Leaves.SINGLE),
    HARD_COVER("HardCover", Leaves.DOUBLE),
    LOOSE_BINDING("LooseBinding", Leaves.SINGLE),
    NONE("None", Leaves.SINGLE),
    RING_BINDING("RingBinding", Leaves.SINGLE),
    SADDLE_STITCH("SaddleStitch", Leaves.DOUBLE),
    SCREW_BINDING("ScrewBinding", Leaves.SINGLE),
    SIDE_STITCH("SideStitch", Leaves.SINGLE),
    SOFT_COVER("SoftCover", Leaves.DOUBLE),
    STRIP_BINDING("StripBinding", Leaves.SINGLE),
    TAPE("Tape", Leaves.DOUBLE),
    WIRE_COMB("WireComb", Leaves.SINGLE);

    private enum Leaves {
        SINGLE,
        DOUBLE
    }

    private final String code;
    private final Leaves leaves;

    Binding(String code, Leaves leaves) {
        this.code = code;
        this.leaves = leaves;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether it holds double leaves or a cover in one piece, so that twice the width must go on a sheet. */
    public boolean holdsDoubleLeaves() {
        return leaves == Leaves.DOUBLE;
    }
}
