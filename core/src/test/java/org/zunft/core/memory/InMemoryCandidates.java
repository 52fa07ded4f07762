package org.zunft.core.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zunft.core.matching.CandidateIndex;
import org.zunft.core.matching.Gathered;
import org.zunft.core.matching.Gathering;
import org.zunft.core.matching.ListedOffer;
import org.zunft.core.matching.Marked;

/** Every offer of the profession in the circle, by id. Words agree when the offer has those of the need. */
public final class InMemoryCandidates implements CandidateIndex {

    private static final int ALIKE = 1000;

    private final Map<Integer, ListedOffer> offers = new ConcurrentHashMap<>();
    private int puts;

    @Override
    public void put(Collection<Marked> marked) {
        marked.forEach(each -> offers.put(each.mark(), each.listed()));
        puts += marked.size();
    }

    @Override
    public void settle() {
        // a map is always settled
    }

    /** How many offers were put here so far, each counted as often as it came. */
    public int puts() {
        return puts;
    }

    @Override
    public List<Gathered> gather(Gathering gathering) {
        return offers.entrySet().stream()
                .filter(each -> inTrade(gathering, each.getValue()) && inCircle(gathering.circle(), each.getValue()))
                .sorted(Comparator.comparing(
                        each -> each.getValue().offer().id().value()))
                .limit(gathering.limit())
                .map(each -> new Gathered(each.getKey(), agreement(gathering.text(), each.getValue())))
                .toList();
    }

    private static int agreement(String text, ListedOffer listed) {
        return listed.offer().text().contains(text) ? ALIKE : 0;
    }

    private static boolean inTrade(Gathering gathering, ListedOffer listed) {
        return gathering.profession().isPresent()
                ? listed.offer().profession().equals(gathering.profession())
                : gathering
                        .occupation()
                        .filter(listed.offer().occupation()::equals)
                        .isPresent();
    }

    private static boolean inCircle(Gathering.Circle circle, ListedOffer listed) {
        return switch (circle) {
            case Gathering.Circle.InTeams(var teams) ->
                teams.contains(listed.offer().team());
            case Gathering.Circle.InRegions(var regions) -> regions.contains(listed.region());
            case Gathering.Circle.InOrganisation() -> true;
        };
    }
}
