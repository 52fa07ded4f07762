package @package@;

import java.util.List;
import org.zunft.api.matching.Argument;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Verdict;

/** Who does not do the job is out; who does not say what he does is not known to. */
final class JobOffered implements MatchRule<@Name@Need, @Name@Offer> {

    @Override
    public String id() {
        return "R1";
    }

    @Override
    public int weight(@Name@Need need) {
        return 20;
    }

    @Override
    public Verdict judge(@Name@Need need, @Name@Offer offer, MatchContext context) {
        if (need.job().isEmpty()) {
            return Verdict.SILENT;
        }
        if (offer.jobs().isEmpty()) {
            return new Verdict.Unknown(Reason.of("job.unknown"));
        }
        String job = need.job().get();
        List<String> jobs = offer.jobs().get();
        return jobs.contains(job)
                ? Verdict.scored(1, Reason.of("job.offered", "job", new Argument.Term(job)))
                : new Verdict.Excluded(Reason.of("job.not_offered", "job", new Argument.Term(job)));
    }
}
