package org.zunft.core.place;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The postal codes of Germany, Austria, Switzerland, Liechtenstein and Luxembourg with their centroids, about
 * 18,000. Immutable; kept in arrays, well under a megabyte.
 *
 * <p>Source: GeoNames postal codes, CC BY 4.0; what was changed stands in {@code NOTICE.txt} beside the data. Show
 * {@link #attribution()} wherever a distance or a place is shown.
 */
public final class Places {

    private static final String RESOURCE = "postal-codes.csv";
    private static final int COUNTRY_STEP = 100_000;
    private static final int LETTERS = 26;

    private final int[] keys;
    private final float[] latitudes;
    private final float[] longitudes;
    private final byte[] names;
    private final int[] nameEnds;
    private final String[] states;
    private final byte[] stateOf;

    private Places(Rows rows) {
        this.keys = rows.keys;
        this.latitudes = rows.latitudes;
        this.longitudes = rows.longitudes;
        this.names = rows.names.toByteArray();
        this.nameEnds = rows.nameEnds;
        this.states = rows.states.toArray(String[]::new);
        this.stateOf = rows.stateOf;
    }

    /** The places that ship with the product; read when first asked for. */
    public static Places shipped() {
        return Shipped.PLACES;
    }

    /** Whom the product thanks for the data. */
    public static String attribution() {
        return "Postal codes: GeoNames (geonames.org), CC BY 4.0, merged and rounded";
    }

    /** What is known of a postal code. */
    public Optional<Place> find(PostalCode code) {
        int row = row(code);
        return row < 0 ? Optional.empty() : Optional.of(place(code, row));
    }

    /**
     * What is known of a postal code.
     *
     * @param country ISO 3166-1 alpha-2 in capitals
     * @param code the code without a country prefix
     */
    public Optional<Place> find(String country, String code) {
        return find(new PostalCode(country, code));
    }

    /** How many postal codes are known. */
    public int size() {
        return keys.length;
    }

    /** The row of a postal code; negative when it is not known. */
    int row(PostalCode code) {
        return Country.of(code.country())
                .filter(country -> isNumber(code.code(), country.digits()))
                .map(country -> Arrays.binarySearch(keys, key(country, code.code())))
                .orElse(-1);
    }

    double latitude(int row) {
        return latitudes[row];
    }

    double longitude(int row) {
        return longitudes[row];
    }

    private Place place(PostalCode code, int row) {
        int start = row == 0 ? 0 : nameEnds[row - 1];
        var name = new String(names, start, nameEnds[row] - start, StandardCharsets.UTF_8);
        return new Place(code, name, states[stateOf[row]], latitudes[row], longitudes[row]);
    }

    /** Orders as country and code do, so the sorted file gives sorted keys. */
    private static int key(Country country, String code) {
        String iso = country.name();
        return ((iso.charAt(0) - 'A') * LETTERS + iso.charAt(1) - 'A') * COUNTRY_STEP + Integer.parseInt(code);
    }

    private static boolean isNumber(String code, int digits) {
        // A loop, not a stream: asked twice for every candidate of a match.
        for (int index = 0; index < code.length(); index++) {
            if (code.charAt(index) < '0' || code.charAt(index) > '9') {
                return false;
            }
        }
        return code.length() == digits;
    }

    private static final class Shipped {
        static final Places PLACES = read();

        private static Places read() {
            try (InputStream in = Places.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("The build lacks " + RESOURCE);
                }
                List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .skip(1)
                        .toList();
                var rows = new Rows(lines.size());
                lines.forEach(rows::add);
                return new Places(rows);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + RESOURCE, e);
            }
        }
    }

    /** The columns while they are read. The file is sorted by country and code, so the keys are, too. */
    private static final class Rows {
        private final int[] keys;
        private final float[] latitudes;
        private final float[] longitudes;
        private final int[] nameEnds;
        private final byte[] stateOf;
        private final ByteArrayOutputStream names = new ByteArrayOutputStream();
        private final List<String> states = new ArrayList<>();
        private int row;

        Rows(int count) {
            keys = new int[count];
            latitudes = new float[count];
            longitudes = new float[count];
            nameEnds = new int[count];
            stateOf = new byte[count];
        }

        void add(String line) {
            String[] fields = line.split(";", -1);
            keys[row] = key(Country.valueOf(fields[0]), fields[1]);
            if (row > 0 && keys[row] <= keys[row - 1]) {
                throw new IllegalStateException(RESOURCE + " is not sorted at " + fields[0] + "-" + fields[1]);
            }
            names.writeBytes(fields[2].getBytes(StandardCharsets.UTF_8));
            nameEnds[row] = names.size();
            latitudes[row] = Float.parseFloat(fields[3]);
            longitudes[row] = Float.parseFloat(fields[4]);
            stateOf[row] = (byte) state(fields[5]);
            row++;
        }

        private int state(String name) {
            int known = states.lastIndexOf(name);
            if (known >= 0) {
                return known;
            }
            states.add(name);
            return states.size() - 1;
        }
    }
}
