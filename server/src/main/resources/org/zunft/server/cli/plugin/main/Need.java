package @package@;

import java.util.Optional;
import java.util.OptionalLong;
import org.zunft.api.attribute.Attributes;

/**
 * What a client wants.
 *
 * @param job the kind of job; empty when not stated
 * @param pieces how many pieces; empty when not stated
 */
public record @Name@Need(Optional<String> job, OptionalLong pieces) {

    static @Name@Need read(Attributes attributes) {
        return new @Name@Need(attributes.text("job"), attributes.whole("pieces"));
    }
}
