package org.zunft.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Tells clients what went wrong. */
@Singleton
public final class Problems {

    private static final String RETRY_SECONDS = "5";

    private final ProblemTexts texts;
    private final ObjectMapper json;

    /** Problems in given words. */
    public Problems(ProblemTexts texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /** An answer for a problem; findings are put into words. */
    public MutableHttpResponse<byte[]> answer(
            HttpRequest<?> request, ProblemCode code, RefusedRequest.Finding... findings) {
        Locale locale = Languages.of(request);
        return answer(
                request,
                code,
                List.of(findings).stream()
                        .map(finding -> texts.violation(finding, locale))
                        .toList());
    }

    /** An answer for a problem whose violations are already in words. */
    public MutableHttpResponse<byte[]> answer(
            HttpRequest<?> request, ProblemCode code, List<Problem.Violation> violations) {
        Locale locale = Languages.of(request);
        var problem = new Problem(
                "/problems/" + code.slug(),
                texts.title(code, locale),
                code.status().getCode(),
                texts.detail(code, locale),
                request.getPath(),
                code.slug(),
                Trace.of(request),
                violations);
        MutableHttpResponse<byte[]> response = HttpResponse.<byte[]>status(code.status())
                .body(bytes(problem))
                .contentType(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        return switch (code) {
            case UNAUTHENTICATED -> response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"zunft\"");
            case STORE_UNAVAILABLE, OVERLOADED, PLUGIN_FAILED ->
                response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            default -> response;
        };
    }

    MutableHttpResponse<byte[]> answer(HttpRequest<?> request, RefusedRequest refused) {
        return answer(request, refused.code(), refused.findings().toArray(RefusedRequest.Finding[]::new));
    }

    private byte[] bytes(Problem problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
