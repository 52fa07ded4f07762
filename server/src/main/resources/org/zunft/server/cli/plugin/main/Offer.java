package @package@;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.zunft.api.attribute.Attributes;

/**
 * What a member does.
 *
 * @param jobs the kinds of jobs; empty when not stated
 * @param piecesAWeek how many pieces he manages in a week; empty when not stated
 */
public record @Name@Offer(Optional<List<String>> jobs, OptionalLong piecesAWeek) {

    static @Name@Offer read(Attributes attributes) {
        return new @Name@Offer(attributes.texts("jobs"), attributes.whole("pieces_a_week"));
    }
}
