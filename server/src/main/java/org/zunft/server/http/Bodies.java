package org.zunft.server.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zunft.core.place.PostalCode;

/** Parts that several bodies share. */
final class Bodies {

    private Bodies() {}

    /**
     * A place by its postal code.
     *
     * @param country ISO 3166-1 alpha-2 in capitals
     * @param postalCode the code as that country writes it
     */
    @Schema(name = "Place", examples = "{\"country\": \"DE\", \"postal_code\": \"90402\"}")
    public record Place(@Nullable String country, @Nullable String postalCode) {

        static Place of(PostalCode code) {
            return new Place(code.country(), code.code());
        }

        static @Nullable Place of(Optional<PostalCode> code) {
            return code.map(Place::of).orElse(null);
        }
    }

    /**
     * Something by its id, with its name for readers.
     *
     * @param id its identity
     * @param name its name
     */
    @Schema(name = "Named")
    public record Named(UUID id, String name) {}
}
