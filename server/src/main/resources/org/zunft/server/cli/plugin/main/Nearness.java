package @package@;

import org.zunft.api.matching.Argument;
import org.zunft.api.matching.Distance;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;

/** The nearer the better. */
final class Nearness implements MatchRule<@Name@Need, @Name@Offer> {

    private static final double FAR_KILOMETRES = 100;

    @Override
    public String id() {
        return "R3";
    }

    @Override
    public int weight(@Name@Need need) {
        return 5;
    }

    @Override
    public Verdict judge(@Name@Need need, @Name@Offer offer, MatchContext context) {
        return switch (context.distance()) {
            case Distance.Known(int kilometres) ->
                Verdict.scored(
                        1 - kilometres / FAR_KILOMETRES,
                        Reason.of("near.distance", "kilometres", Argument.of(kilometres)));
            case Distance.OfferPlaceUnknown() -> new Verdict.Unknown(Reason.of("near.unknown"));
            case Distance.NotAsked() -> Verdict.SILENT;
        };
    }
}
