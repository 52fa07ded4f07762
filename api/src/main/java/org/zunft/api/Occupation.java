package org.zunft.api;

import java.util.regex.Pattern;

/**
 * A place in the catalogue of occupations that a profession serves: an ISCO-08 group such as {@code 7322}
 * with everything below it, or one ESCO occupation such as {@code 7322.1}.
 *
 * <p>Sources: ILO, ISCO-08 (2012); European Commission, ESCO v1.2.0.
 *
 * @param code one to four digits of ISCO-08, or an ESCO code beginning with four digits and a dot
 */
public record Occupation(String code) {

    /** Below the four digits of a unit group ISCO-08 puts digits, ESCO puts dots. */
    private static final int UNIT_GROUP_LENGTH = 4;

    private static final Pattern CODE = Pattern.compile("[0-9]{1,4}|[0-9]{4}(\\.[0-9]+)+");

    /** @throws IllegalArgumentException if {@code code} is neither an ISCO-08 nor an ESCO code */
    public Occupation {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Neither an ISCO-08 group nor an ESCO occupation: " + code);
        }
    }

    /**
     * Whether an ESCO occupation lies in this place of the catalogue.
     *
     * @param escoCode the ESCO code of an occupation
     * @return true if it is this occupation, below it, or in this ISCO-08 group
     */
    public boolean covers(String escoCode) {
        if (!escoCode.startsWith(code)) {
            return false;
        }
        return code.length() < UNIT_GROUP_LENGTH
                || escoCode.length() == code.length()
                || escoCode.charAt(code.length()) == '.';
    }
}
