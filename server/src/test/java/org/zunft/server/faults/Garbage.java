package org.zunft.server.faults;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What no client should send, by a name for each. */
final class Garbage {

    private static final int LONG = 30_000;

    private Garbage() {}

    /** Bodies that are not what any route takes. */
    static Map<String, byte[]> bodies() {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        for (String text : List.of(
                "",
                " ",
                "{",
                "}",
                "[",
                "null",
                "[]",
                "1",
                "-",
                "true",
                "\"x\"",
                "{} {}",
                "{}x",
                "{\"a\":",
                "{\"a\"",
                "{\"a\":1,}",
                "{'a':1}",
                "{a:1}",
                "/* */{}",
                "NaN",
                "{\"a\":NaN}",
                "{\"a\":Infinity}",
                "{\"a\":01}",
                "{\"a\":1e999999999999}",
                "{\"text\":1e2147483648}",
                "{\"text\":-1e-2147483649}",
                "{\"\":\"\"}",
                "{\"nonsense\":true}",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"\\ud800\"}",
                "{\"text\":\"\\u0000\"}",
                "{\"text\":\"\\x\"}",
                "{\"text\":\"\t\u0001\"}",
                "<a/>",
                "a=b&c=d",
                "\ufeff{}",
                "\u2028{}",
                "[[[[[[null]]]]]]",
                "[{}]",
                "[null]",
                "{\"__proto__\":{}}",
                "{\"@type\":\"java.lang.Runtime\"}")) {
            bodies.put(text, text.getBytes(StandardCharsets.UTF_8));
        }
        bodies.put("deep lists", "[".repeat(LONG).getBytes(StandardCharsets.UTF_8));
        bodies.put("deep objects", "{\"text\":".repeat(LONG / 10).getBytes(StandardCharsets.UTF_8));
        bodies.put(
                "deep in a member",
                ("{\"attributes\":" + "[".repeat(200) + "]".repeat(200) + "}").getBytes(StandardCharsets.UTF_8));
        bodies.put("long number", ("{\"text\":" + "9".repeat(LONG) + "}").getBytes(StandardCharsets.UTF_8));
        bodies.put("long text", ("{\"text\":\"" + "ä".repeat(LONG) + "\"}").getBytes(StandardCharsets.UTF_8));
        bodies.put("long name", ("{\"" + "n".repeat(LONG) + "\":1}").getBytes(StandardCharsets.UTF_8));
        bodies.put("UTF-16", "{\"text\":\"a\"}".getBytes(StandardCharsets.UTF_16));
        bodies.put("bytes that are no UTF-8", joined("{\"text\":\"", 0xff, 0xfe, "\"}"));
        bodies.put("an overlong zero", joined("{\"text\":\"", 0xc0, 0x80, "\"}"));
        bodies.put("a surrogate in UTF-8", joined("{\"text\":\"", 0xed, 0xa0, 0x80, "\"}"));
        bodies.put("half a character", joined("{\"text\":\"", 0xe2, 0x82));
        bodies.put("zeros", new byte[64]);
        return bodies;
    }

    /** JSON values to put in place of what a route takes. */
    static List<String> values() {
        List<String> values = new ArrayList<>(List.of(
                "null",
                "true",
                "0",
                "-1",
                "0.5",
                "1e3",
                "2147483648",
                "9223372036854775808",
                "1e2147483647",
                "1e-2147483647",
                "1e2147483648",
                "\"\"",
                "\" \"",
                "\"x\"",
                "\"\\u0000\"",
                "\"\\ud800\"",
                "\"\\u202e\"",
                "\"💥\"",
                "\"00000000-0000-0000-0000-000000000000\"",
                "\"2026-02-30\"",
                "\"+999999999-12-31\"",
                "\"-999999999-01-01\"",
                "[]",
                "[null]",
                "[[]]",
                "[1]",
                "[\"\"]",
                "{}",
                "{\"\":null}",
                "{\"x\":{\"y\":[]}}"));
        values.add("\"" + "ä".repeat(5_000) + "\"");
        values.add("[" + "\"de\",".repeat(3_000) + "\"de\"]");
        return values;
    }

    /** Path segments that are no id of anything; percent-encoded where an address demands it. */
    static List<String> ids() {
        return List.of(
                "x",
                "1",
                "-1",
                "null",
                "%00",
                "%20",
                "%2e%2e",
                "..%2f..%2fetc",
                "%F0%9F%92%A5",
                "%ff",
                "%c0%80",
                "'",
                "a".repeat(3_000),
                "00000000-0000-0000-0000-00000000000",
                "00000000-0000-0000-0000-000000000000",
                "0-0-0-0-0",
                "g1920000-0000-7000-8000-000000000020",
                "%7B%7D",
                ";a=b");
    }

    /** Queries that make no sense. */
    static List<String> queries() {
        return List.of(
                "limit=0",
                "limit=-1",
                "limit=x",
                "limit=",
                "limit=201",
                "limit=99999999999999999999",
                "limit=1e1",
                "limit=%00",
                "limit=1&limit=2",
                "cursor=x",
                "cursor=",
                "cursor=%00",
                "cursor=%F0%9F%92%A5",
                "cursor=AAAAAAAAAAAAAAAAAAAAAA",
                "cursor=" + "A".repeat(3_000),
                "cursor=AZ0rR2cLd4aXxgJv1QYwPg%3D%3D",
                "team=x",
                "team=",
                "team=0-0-0-0-0",
                "team=%ff",
                "role=x",
                "role=",
                "role=%00",
                "state=x",
                "state=,",
                "state=OFFERED,,",
                "state=offered",
                "q=" + "ä".repeat(500),
                "q=%00",
                "q=%25",
                "q=%5C%27",
                "a=b",
                "&&&",
                "=",
                "%ff=%ff");
    }

    /** Headers that make no sense: name and value. */
    static List<Map.Entry<String, String>> headers() {
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        for (String tag : List.of(
                "",
                "*",
                "1",
                "\"\"",
                "\"x\"",
                "W/\"0\"",
                "\"-1\"",
                "\"99999999999999999999\"",
                "\"0\", \"1\"",
                "\"0",
                "\"" + "9".repeat(4_000) + "\"")) {
            headers.add(Map.entry("If-Match", tag));
        }
        for (String key : List.of("", " ", "a b", "k".repeat(256), "k".repeat(6_000))) {
            headers.add(Map.entry("Idempotency-Key", key));
        }
        for (String token : List.of(
                "",
                "Bearer",
                "Bearer ",
                "Bearer x",
                "bearer zunft_",
                "Basic YTpi",
                "Bearer zunft_" + "A".repeat(43),
                "Bearer " + "A".repeat(6_000),
                "Digest a=b")) {
            headers.add(Map.entry("Authorization", token));
        }
        for (String type : List.of(
                "text/plain",
                "application/xml",
                "x",
                "/",
                "application/json;;;",
                "application/json; charset=utf-16",
                "application/json; charset=nonsense",
                "multipart/form-data; boundary=x",
                "multipart/form-data",
                "application/x-www-form-urlencoded",
                "application/octet-stream",
                "")) {
            headers.add(Map.entry("Content-Type", type));
        }
        for (String accept :
                List.of("text/html", "image/png", "x", "/", "*/*;q=x", ";;;", "application/json;q=0", "")) {
            headers.add(Map.entry("Accept", accept));
        }
        for (String language : List.of("", "x", "de;q=x", "*", "-", "de-".repeat(500), ";;;", "zz-ZZ-zzzzzzzzz")) {
            headers.add(Map.entry("Accept-Language", language));
        }
        return headers;
    }

    /** Methods, some of which no route has. */
    static List<String> methods() {
        return List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW", "get");
    }

    /** Request lines that no decent client can be made to send. */
    static List<String> targets() {
        return List.of(
                "/%",
                "/%zz",
                "/api/v1/needs/%zz",
                "/api/v1/needs?limit=%zz",
                "/api/v1/needs?limit=%",
                "//",
                "/api/v1/../../etc/passwd",
                "/api/v1/needs/\\",
                "/api/v1/needs/{id}",
                "*",
                "http://[::1",
                "/api/v1/needs/\"",
                "/" + "a".repeat(6_000));
    }

    private static byte[] joined(Object... parts) {
        var bytes = new ByteArrayOutputStream();
        for (Object part : parts) {
            switch (part) {
                case String text -> bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
                case Integer number -> bytes.write(number);
                default -> throw new IllegalArgumentException(part.toString());
            }
        }
        return bytes.toByteArray();
    }
}
