package org.zunft.plugin.architecture.rules;

import org.zunft.api.matching.MatchContext;
import org.zunft.api.matching.Reason;
import org.zunft.api.matching.Scale;
import org.zunft.api.matching.Verdict;
import org.zunft.plugin.architecture.model.ArchitectureNeed;
import org.zunft.plugin.architecture.model.ArchitectureOffer;
import org.zunft.plugin.architecture.terms.ClientType;

/** A15: the office usually works for this kind of client. */
final class ClientServed extends ArchitectureRule {

    private final int other;

    ClientServed(Figures figures) {
        super("A15", figures);
        this.other = figures.score("score.client.other");
    }

    @Override
    public Verdict judge(ArchitectureNeed need, ArchitectureOffer offer, MatchContext context) {
        var client = need.client();
        if (client == null) {
            return Verdict.SILENT;
        }
        var clients = offer.clients();
        if (clients == null) {
            return new Verdict.Unknown(reason("client.unknown", client));
        }
        return clients.contains(client)
                ? new Verdict.Scored(Scale.FULL, reason("client.served", client))
                : new Verdict.Scored(other, reason("client.other", client));
    }

    private static Reason reason(String key, ClientType client) {
        return Reason.of(key).withTerm("client", client.code());
    }
}
