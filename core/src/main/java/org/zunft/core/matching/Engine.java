package org.zunft.core.matching;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zunft.api.Profession;
import org.zunft.api.matching.Assessment;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.matching.Tally;
import org.zunft.api.matching.Verdict;
import org.zunft.core.profession.Failure;
import org.zunft.core.profession.Guard;

/**
 * Judges candidates against a need and puts them in order. Whole numbers and no clock: the same question over the
 * same candidates gets the same answer, in whatever order they come.
 */
@Singleton
public final class Engine {

    private static final Comparator<Judged> BEST_FIRST = Comparator.<Judged>comparingInt(
                    judged -> judged.assessment().total())
            .reversed()
            .thenComparing(judged -> judged.candidate().id());

    private final Guard guard;

    /** An engine that runs rules under a guard. */
    public Engine(Guard guard) {
        this.guard = guard;
    }

    /** Judges every candidate and ranks those who can serve the need. */
    public <N, O> Ranking rank(Question<N, O> question, List<Candidate> candidates) {
        var assessments = new @Nullable Assessment[candidates.size()];
        var failures = new @Nullable Failure[candidates.size()];
        if (question.profession().isPresent()) {
            var judge = new ProfessionJudge<>(
                    question, question.profession().get(), question.need().orElseThrow());
            guard.each(
                    question.profession().get().id(),
                    "judge",
                    candidates.size(),
                    index -> assessments[index] = judge.assess(candidates.get(index)),
                    (index, failure) -> failures[index] = failure);
        } else {
            for (int index = 0; index < assessments.length; index++) {
                assessments[index] = assessWithoutProfession(question, candidates.get(index));
            }
        }
        return sort(candidates, assessments, failures);
    }

    private static Assessment assessWithoutProfession(Question<?, ?> question, Candidate candidate) {
        var tally = new Tally();
        HostRules.judge(question, candidate, tally);
        HostRules.judgeWithoutProfession(candidate, tally);
        return tally.assessment();
    }

    /** A failed step may still write late; its failure takes precedence over whatever it leaves behind. */
    private static Ranking sort(
            List<Candidate> candidates, @Nullable Assessment[] assessments, @Nullable Failure[] failures) {
        var ranked = new ArrayList<Judged>();
        var excluded = new ArrayList<Judged>();
        var notAssessed = new ArrayList<NotAssessed>();
        for (int index = 0; index < assessments.length; index++) {
            Candidate candidate = candidates.get(index);
            Failure failure = failures[index];
            Assessment assessment = assessments[index];
            if (failure != null || assessment == null) {
                notAssessed.add(new NotAssessed(candidate, failure == null ? Failure.BROKE_CONTRACT : failure));
            } else {
                (assessment.isExcluded() ? excluded : ranked).add(new Judged(candidate, assessment));
            }
        }
        ranked.sort(BEST_FIRST);
        excluded.sort(Comparator.comparing(judged -> judged.candidate().id()));
        notAssessed.sort(Comparator.comparing(each -> each.candidate().id()));
        return new Ranking(ranked, excluded, notAssessed);
    }

    /** The rules of one profession with the weights they have for one need. */
    private static final class ProfessionJudge<N, O> {

        private final Question<N, O> question;
        private final Profession<N, O> profession;
        private final N need;
        private final List<MatchRule<N, O>> rules;

        ProfessionJudge(Question<N, O> question, Profession<N, O> profession, N need) {
            this.question = question;
            this.profession = profession;
            this.need = need;
            this.rules = profession.rules();
        }

        Assessment assess(Candidate candidate) {
            var tally = new Tally();
            HostRules.judge(question, candidate, tally);
            if (candidate.offer().isEmpty()) {
                HostRules.judgeWithoutProfession(candidate, tally);
                return tally.assessment();
            }
            @SuppressWarnings("unchecked") // the offer was read by this very profession
            O offer = (O) candidate.offer().get();
            var context = new Circumstances(question.today(), candidate.distance());
            for (int index = 0; index < rules.size(); index++) {
                apply(rules.get(index), offer, context, tally);
            }
            return tally.assessment();
        }

        private void apply(MatchRule<N, O> rule, O offer, MatchContext context, Tally tally) {
            @Nullable Verdict verdict;
            int weight;
            try {
                weight = rule.weight(need);
                verdict = rule.judge(need, offer, context);
            } catch (RuntimeException | StackOverflowError | LinkageError problem) {
                throw new RuleFailed(profession.id() + "/" + rule.id(), problem);
            }
            if (verdict == null) {
                throw new RuleFailed(profession.id() + "/" + rule.id());
            }
            tally.add(rule.id(), weight, verdict);
        }
    }
}
