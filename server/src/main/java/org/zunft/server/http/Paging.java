package org.zunft.server.http;

import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zunft.core.shared.Cursor;
import org.zunft.core.shared.Page;
import org.zunft.core.shared.PageRequest;

/** Lists in parts: {@code ?limit=&cursor=}, with the address of the next part in the answer. */
final class Paging {

    private static final int STANDARD = 50;

    private Paging() {}

    static PageRequest read(@Nullable String limit, @Nullable String cursor) {
        return new PageRequest(cursor == null ? Optional.empty() : Optional.of(cursor(cursor)), limit(limit));
    }

    /** The address of the next part; null at the end. */
    static @Nullable String next(HttpRequest<?> request, Page<?> page) {
        return page.next()
                .map(cursor -> request.getPath() + "?" + rest(request) + "cursor=" + cursor.encoded())
                .orElse(null);
    }

    /** The rest of the query as the client wrote it, which need not be decent. */
    private static String rest(HttpRequest<?> request) {
        String query = Objects.requireNonNullElse(request.getUri().getRawQuery(), "");
        return Arrays.stream(query.split("&", -1))
                .filter(each -> !each.isEmpty() && !each.equals("cursor") && !each.startsWith("cursor="))
                .map(each -> each + "&")
                .collect(Collectors.joining());
    }

    static <T, R> List<R> items(Page<T> page, Function<T, R> mapping) {
        return page.items().stream().map(mapping).toList();
    }

    private static Cursor cursor(String text) {
        return Cursor.decode(text)
                .orElseThrow(() -> new RefusedRequest(
                        ProblemCode.INVALID_PARAMETER,
                        new RefusedRequest.Finding("cursor", "format", "AZ0rR2cLd4aXxgJv1QYwPg")));
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return STANDARD;
        }
        try {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= PageRequest.MAX_SIZE) {
                return limit;
            }
        } catch (NumberFormatException notANumber) {
            throw refusedLimit();
        }
        throw refusedLimit();
    }

    private static RefusedRequest refusedLimit() {
        return new RefusedRequest(
                ProblemCode.INVALID_PARAMETER,
                new RefusedRequest.Finding("limit", "range", "1–" + PageRequest.MAX_SIZE));
    }
}
