package org.zunft.core.need;

import java.util.Locale;
import java.util.Optional;
import org.zunft.api.ProfessionId;
import org.zunft.api.attribute.Attributes;
import org.zunft.core.place.PostalCode;

/**
 * What a giver states about a need.
 *
 * @param text his words; may be empty when attributes say it all
 * @param locale the language of the words
 * @param profession the plugin's profession he confirmed; empty to go by occupation
 * @param occupation the ESCO code of the profession he confirmed; empty to go by profession
 * @param attributes what he states in the profession's terms; takes precedence over what is read out of the text
 * @param place where the work is wanted; empty to read it out of the text
 * @param own whether he serves such needs himself
 * @param origin whose need it is
 */
public record DraftNeed(
        String text,
        Locale locale,
        Optional<ProfessionId> profession,
        Optional<String> occupation,
        Attributes attributes,
        Optional<PostalCode> place,
        GiverCapacity own,
        Origin origin) {}
