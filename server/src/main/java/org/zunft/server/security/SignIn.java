package org.zunft.server.security;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.zunft.core.access.AccessToken;
import org.zunft.core.access.GrantAccess;
import org.zunft.core.access.Passwords;
import org.zunft.core.organisation.Member;
import org.zunft.core.organisation.Members;
import org.zunft.core.organisation.Organisations;
import org.zunft.core.shared.MemberId;
import org.zunft.core.shared.OrganisationId;
import org.zunft.core.shared.Transactions;

/** A member signs in with address and password and gets a session. */
@Singleton
public final class SignIn {

    private static final Duration SESSION = Duration.ofHours(12);

    private final Transactions transactions;
    private final Organisations organisations;
    private final Members members;
    private final Passwords passwords;
    private final PasswordHashes hashes;
    private final GrantAccess access;
    private final Throttle throttle;

    /** Signs members in. */
    public SignIn(
            Transactions transactions,
            Organisations organisations,
            Members members,
            Passwords passwords,
            PasswordHashes hashes,
            GrantAccess access,
            Throttle throttle) {
        this.transactions = transactions;
        this.organisations = organisations;
        this.members = members;
        this.passwords = passwords;
        this.hashes = hashes;
        this.access = access;
        this.throttle = throttle;
    }

    /** What comes of it. */
    public sealed interface Outcome {

        /**
         * Signed in.
         *
         * @param granted the session with its secret
         */
        record SignedIn(GrantAccess.Granted granted) implements Outcome {}

        /** Address or password is wrong; which of them is not told. */
        record Wrong() implements Outcome {}

        /**
         * Too many failures from this address for this account.
         *
         * @param pause how long to wait
         */
        record Throttled(Duration pause) implements Outcome {}
    }

    private record Account(OrganisationId organisation, MemberId member, Optional<String> hash) {}

    /**
     * Tries to sign in.
     *
     * @param email the mail address of the member
     * @param password the password
     * @param address the network address of the client
     */
    public Outcome handle(String email, String password, String address) {
        Optional<Duration> pause = throttle.pause(email, address);
        if (pause.isPresent()) {
            return new Outcome.Throttled(pause.get());
        }
        Optional<Account> account = transactions.read(() -> account(email));
        boolean right = hashes.matches(password, account.flatMap(Account::hash));
        if (account.isEmpty() || !right) {
            throttle.failed(email, address);
            return new Outcome.Wrong();
        }
        throttle.succeeded(email, address);
        return new Outcome.SignedIn(access.grant(
                account.get().organisation(), account.get().member(), AccessToken.Kind.SESSION, "", SESSION));
    }

    private Optional<Account> account(String email) {
        return organisations
                .only()
                .flatMap(organisation -> members.byEmail(organisation.id(), email.toLowerCase(Locale.ROOT))
                        .map(Member::id)
                        .map(member ->
                                new Account(organisation.id(), member, passwords.of(organisation.id(), member))));
    }
}
