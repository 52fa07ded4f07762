package org.zunft.server;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;

/** What the OpenAPI document says of the API as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Zunft",
                        version = "1",
                        description = "Needs, candidates with reasons, referrals. Errors are problems as RFC 9457 "
                                + "has them. A POST that creates needs an Idempotency-Key, a change needs If-Match. "
                                + "Answers speak German or English, as Accept-Language asks.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        name = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A session token from POST /api/v1/sessions or an API token from POST /api/v1/tokens")
interface ApiDescription {}
