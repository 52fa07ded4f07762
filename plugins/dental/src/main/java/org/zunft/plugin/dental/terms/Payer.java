package org.zunft.plugin.dental.terms;

/** Who pays: the insurers of Germany and Austria, and the client himself, as everybody in Switzerland does. */
public enum Payer implements Coded {
    GKV(Kind.GERMAN_STATUTORY),
    PKV(Kind.PRIVATE),
    BEIHILFE(Kind.PRIVATE),
    SELBST(Kind.PRIVATE),
    OEGK(Kind.AUSTRIAN),
    BVAEB(Kind.AUSTRIAN),
    SVS(Kind.AUSTRIAN),
    /** Only on the side of an offer: a practice without a contract, whose bill an Austrian insurer refunds in part. */
    WAHLARZT(Kind.PRIVATE);

    private enum Kind {
        GERMAN_STATUTORY,
        AUSTRIAN,
        PRIVATE
    }

    private final Kind kind;

    Payer(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String code() {
        return name();
    }

    /** Whether it is an Austrian statutory insurer. */
    public boolean isAustrian() {
        return kind == Kind.AUSTRIAN;
    }

    /** Whether the bill goes to the client, whoever refunds it. */
    public boolean isBilledPrivately() {
        return kind == Kind.PRIVATE;
    }
}
