package org.zunft.server.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The proxies that an operator put in front of the server. Only what they say about where a request comes from is
 * believed: anybody else can write what he likes into {@code X-Forwarded-For}.
 *
 * @param networks where they are
 */
public record TrustedProxies(List<Network> networks) {

    /** The header in which proxies say whom they speak for: the client first, then each proxy on the way. */
    public static final String HEADER = "X-Forwarded-For";

    private static final int BITS_OF_A_BYTE = 8;
    /** What one household or firm gets of the new internet; counting single addresses of it would count nobody. */
    private static final int BYTES_OF_A_SITE = 8;

    /** Copies the networks. */
    public TrustedProxies {
        networks = List.copyOf(networks);
    }

    /**
     * Addresses that begin alike.
     *
     * @param base one of them
     * @param prefix how many bits they share
     */
    public record Network(InetAddress base, int prefix) {

        boolean contains(InetAddress address) {
            byte[] own = base.getAddress();
            byte[] other = address.getAddress();
            if (own.length != other.length) {
                return false;
            }
            for (int bit = 0; bit < prefix; bit++) {
                int mask = 0x80 >> (bit % BITS_OF_A_BYTE);
                if (((own[bit / BITS_OF_A_BYTE] ^ other[bit / BITS_OF_A_BYTE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Reads a list such as {@code 127.0.0.1, 10.0.0.0/8, ::1}.
     *
     * @param list addresses and networks, separated by commas; may be empty
     * @throws IllegalArgumentException if one is neither
     */
    public static TrustedProxies read(String list) {
        return new TrustedProxies(Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .map(TrustedProxies::network)
                .toList());
    }

    private static Network network(String text) {
        int slash = text.indexOf('/');
        InetAddress base = InetAddress.ofLiteral(slash < 0 ? text : text.substring(0, slash));
        int most = base.getAddress().length * BITS_OF_A_BYTE;
        int prefix = slash < 0 ? most : Integer.parseInt(text.substring(slash + 1));
        if (prefix < 0 || prefix > most) {
            throw new IllegalArgumentException("A network of " + base.getHostAddress() + " has 0 to " + most + " bits");
        }
        return new Network(base, prefix);
    }

    /**
     * Where a request comes from: the last address on its way that is not one of the proxies.
     *
     * @param peer who is connected
     * @param forwarded the values of the header, in their order
     * @return an address, or the site of an address of the new internet
     */
    public String client(InetAddress peer, List<String> forwarded) {
        InetAddress client = peer;
        List<String> way = Arrays.asList(String.join(",", forwarded).split(",", -1));
        for (String before : way.reversed()) {
            Optional<InetAddress> said = isTrusted(client) ? address(before.strip()) : Optional.empty();
            if (said.isEmpty()) {
                break;
            }
            client = said.get();
        }
        return site(client);
    }

    private boolean isTrusted(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    private static Optional<InetAddress> address(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static String site(InetAddress client) {
        return client instanceof Inet6Address
                ? Arrays.toString(Arrays.copyOf(client.getAddress(), BYTES_OF_A_SITE))
                : client.getHostAddress();
    }
}
