package org.zunft.plugin.architecture.hoai;

import java.util.List;
import org.zunft.api.Resources;

/** The rows of a table of the law that lies beside this class. */
final class Rows {

    private Rows() {}

    /** The fields of each row, without the heading. */
    static List<List<String>> of(String name, String separator) {
        return Resources.text(Rows.class, name)
                .lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> List.of(line.split(separator, -1)))
                .toList();
    }
}
