package org.zunft.server.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    private static final TrustedProxies PROXIES = TrustedProxies.read("127.0.0.1, 10.0.0.0/9 ,2001:db8::/33");

    @Test
    void whoever_is_no_proxy_is_the_client_whatever_he_says() {
        assertThat(client("192.0.2.7", "198.51.100.1")).isEqualTo("192.0.2.7");
        assertThat(TrustedProxies.read("").client(InetAddress.ofLiteral("127.0.0.1"), List.of("198.51.100.1")))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void a_proxy_is_believed_and_so_is_the_one_before_it_but_not_what_the_client_made_up() {
        assertThat(client("127.0.0.1", "198.51.100.1")).isEqualTo("198.51.100.1");
        assertThat(client("127.0.0.1", "203.0.113.5, 198.51.100.1, 10.1.2.3")).isEqualTo("198.51.100.1");
        assertThat(client("127.0.0.1", "203.0.113.5, 198.51.100.1", "10.1.2.3")).isEqualTo("198.51.100.1");
        assertThat(client("127.0.0.1", "198.51.100.1, 10.128.0.1")).isEqualTo("10.128.0.1");
    }

    @Test
    void where_a_proxy_says_nothing_or_nonsense_it_counts_itself() {
        assertThat(client("127.0.0.1")).isEqualTo("127.0.0.1");
        assertThat(client("127.0.0.1", "")).isEqualTo("127.0.0.1");
        assertThat(client("127.0.0.1", "unknown")).isEqualTo("127.0.0.1");
        assertThat(client("127.0.0.1", "198.51.100.1, localhost")).isEqualTo("127.0.0.1");
        assertThat(client("127.0.0.1", ",,,,")).isEqualTo("127.0.0.1");
    }

    @Test
    void of_the_new_internet_a_whole_site_counts_as_one() {
        assertThat(client("2001:db8:7fff::1", "2001:db9::1")).isEqualTo(client("2001:db9::ffff:2"));
        assertThat(client("2001:db9::1")).isNotEqualTo(client("2001:db9:0:1::1"));
        assertThat(client("::ffff:192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "10.0.0.0/", "300.1.1.1"})
    void what_is_neither_address_nor_network_is_refused(String text) {
        assertThatThrownBy(() -> TrustedProxies.read(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String client(String peer, String... forwarded) {
        return PROXIES.client(InetAddress.ofLiteral(peer), List.of(forwarded));
    }
}
