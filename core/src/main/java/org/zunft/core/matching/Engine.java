package org.zunft.core.matching;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zunft.api.Profession;
import org.zunft.api.Service;
import org.zunft.api.matching.Assessment;
import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.MatchRule;
import org.zunft.api.matching.Tally;
import org.zunft.api.matching.Verdict;
import org.zunft.core.profession.Failure;
import org.zunft.core.profession.Guard;
import org.zunft.core.profession.Readers;

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

    /**
     * Judges every candidate and ranks those who can serve the need. Where the profession cannot read the need,
     * nobody is assessed.
     */
    public <N, O> Ranking rank(Question<N, O> question, List<Candidate> candidates) {
        if (question.trade().isPresent()) {
            var judging = new Judging<>(question, question.trade().get(), candidates);
            guard.each(question.trade().get().profession().id(), "judge", 1 + candidates.size(), judging, judging);
            return judging.ranking();
        }
        var assessments = new @Nullable Assessment[candidates.size()];
        for (int index = 0; index < assessments.length; index++) {
            assessments[index] = assessWithoutProfession(question, candidates.get(index));
        }
        return sort(candidates, assessments, new @Nullable Failure[candidates.size()]);
    }

    private static Assessment assessWithoutProfession(Question<?, ?> question, Candidate candidate) {
        var tally = new Tally();
        HostRules.judge(question, Set.of(), candidate, tally);
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

    /**
     * One run under guard: step 0 reads the need, each further step judges a candidate. A single run, because
     * handing over to a guarded thread and back costs as much as judging dozens of candidates.
     */
    private static final class Judging<N, O> implements Guard.Step, Guard.Failed {

        private final Question<N, O> question;
        private final Question.Trade<N, O> trade;
        private final List<Candidate> candidates;
        private final @Nullable Assessment[] assessments;
        private final @Nullable Failure[] failures;
        private @Nullable ProfessionJudge<N, O> judge;
        private @Nullable Failure unread;

        Judging(Question<N, O> question, Question.Trade<N, O> trade, List<Candidate> candidates) {
            this.question = question;
            this.trade = trade;
            this.candidates = candidates;
            this.assessments = new @Nullable Assessment[candidates.size()];
            this.failures = new @Nullable Failure[candidates.size()];
        }

        @Override
        public void run(int index) {
            if (index == 0) {
                judge = new ProfessionJudge<>(
                        question, trade.profession(), trade.need().get());
                return;
            }
            ProfessionJudge<N, O> known = judge;
            if (known != null) {
                assessments[index - 1] = known.assess(candidates.get(index - 1));
            }
        }

        @Override
        public void step(int index, Failure failure) {
            if (index == 0) {
                unread = failure;
            } else {
                failures[index - 1] = failure;
            }
        }

        Ranking ranking() {
            Failure failure = unread;
            if (failure == null) {
                return sort(candidates, assessments, failures);
            }
            Arrays.fill(failures, failure);
            return sort(candidates, assessments, failures);
        }
    }

    /** The rules of one profession with the weights they have for one need. */
    private static final class ProfessionJudge<N, O> {

        private final Question<N, O> question;
        private final Profession<N, O> profession;
        private final N need;
        private final Set<Service> wanted;
        private final List<MatchRule<N, O>> rules;
        private final int[] weights;

        ProfessionJudge(Question<N, O> question, Profession<N, O> profession, Readers.NeedRead<N> read) {
            this.question = question;
            this.profession = profession;
            this.need = read.need();
            this.wanted = read.wanted();
            this.rules = profession.rules();
            this.weights = new int[rules.size()];
            for (int index = 0; index < weights.length; index++) {
                weights[index] = weight(rules.get(index));
            }
        }

        private int weight(MatchRule<N, O> rule) {
            try {
                return rule.weight(need);
            } catch (RuntimeException | StackOverflowError | LinkageError problem) {
                throw new RuleFailed(profession.id() + "/" + rule.id(), problem);
            }
        }

        Assessment assess(Candidate candidate) {
            var tally = new Tally();
            HostRules.judge(question, wanted, candidate, tally);
            if (candidate.offer().isEmpty()) {
                HostRules.judgeWithoutProfession(candidate, tally);
                return tally.assessment();
            }
            @SuppressWarnings("unchecked") // the offer was read by this very profession
            O offer = (O) candidate.offer().get();
            var context = new Circumstances(question.today(), candidate.distance());
            for (int index = 0; index < rules.size(); index++) {
                apply(rules.get(index), weights[index], offer, context, tally);
            }
            return tally.assessment();
        }

        private void apply(MatchRule<N, O> rule, int weight, O offer, MatchContext context, Tally tally) {
            @Nullable Verdict verdict;
            try {
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
