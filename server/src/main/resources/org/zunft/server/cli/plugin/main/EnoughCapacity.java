package @package@;

import org.zunft.api.matching.Argument;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;

/** Whether he can do that many. */
final class EnoughCapacity implements MatchRule<@Name@Need, @Name@Offer> {

    @Override
    public String id() {
        return "R2";
    }

    @Override
    public int weight(@Name@Need need) {
        return 10;
    }

    @Override
    public Verdict judge(@Name@Need need, @Name@Offer offer, MatchContext context) {
        if (need.pieces().isEmpty()) {
            return Verdict.SILENT;
        }
        if (offer.piecesAWeek().isEmpty()) {
            return new Verdict.Unknown(Reason.of("capacity.unknown"));
        }
        long wanted = need.pieces().getAsLong();
        long possible = offer.piecesAWeek().getAsLong();
        return Verdict.scored(
                (double) possible / wanted,
                Reason.of("capacity.stated", "wanted", Argument.of(wanted)).with("possible", possible));
    }
}
