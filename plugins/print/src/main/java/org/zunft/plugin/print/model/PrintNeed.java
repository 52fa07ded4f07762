package org.zunft.plugin.print.model;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zunft.plugin.print.terms.Binding;
import org.zunft.plugin.print.terms.Certificate;
import org.zunft.plugin.print.terms.Finishing;
import org.zunft.plugin.print.terms.Preference;
import org.zunft.plugin.print.terms.PrintProcess;
import org.zunft.plugin.print.terms.Product;
import org.zunft.plugin.print.terms.VariableQuality;

/**
 * What a client wants printed, with everything derived that the rules compare.
 *
 * @param product what is printed
 * @param amount copies, of all versions together
 * @param versions motifs the amount is split into, at least 1
 * @param finished the closed format, stated or from its ISO name
 * @param open the format that goes on the sheet: stated, or derived from binding, folding or pages
 * @param pages of all parts together
 * @param sides the printed sides of the finished size
 * @param weight the grammage of the body or only part, in g/m²
 * @param coverWeight the grammage of the cover when it has one of its own, in g/m²
 * @param binding how it is bound
 * @param finishing everything wanted, thread sewing included
 * @param must finishing without which it makes no sense; what is not also wanted counts in no mean
 * @param inks what inks are wanted beside the process colours
 * @param variable how much differs from copy to copy
 * @param preparation whether the client has his artwork
 * @param presence whether the client wants to be there when the press starts
 * @param standard the print standard asked for
 * @param certificates other certificates asked for
 * @param due when it must be there
 * @param postalCode where to
 * @param preference what matters most
 * @param process the process the client insists on
 */
public record PrintNeed(
        @Nullable Product product,
        @Nullable Integer amount,
        int versions,
        @Nullable Size finished,
        @Nullable Size open,
        @Nullable Integer pages,
        @Nullable Sides sides,
        @Nullable Double weight,
        @Nullable Double coverWeight,
        @Nullable Binding binding,
        Set<Finishing> finishing,
        Set<Finishing> must,
        Set<Ink> inks,
        VariableQuality variable,
        Preparation preparation,
        Presence presence,
        @Nullable Certificate standard,
        Set<Certificate> certificates,
        @Nullable Due due,
        @Nullable String postalCode,
        Preference preference,
        @Nullable PrintProcess process) {

    /** Inks beside the process colours. */
    public enum Ink {
        /** A Pantone or HKS colour. */
        SPOT,
        /** White or metallic. */
        SPECIAL
    }

    /** How far the artwork is. */
    public enum Preparation {
        /** It is there, or nothing is said. */
        NOTHING_ASKED,
        /** The client needs somebody to design it. */
        LAYOUT_WANTED
    }

    /** Where the client is when the press starts. */
    public enum Presence {
        /** Anywhere. */
        AWAY,
        /** Beside the press. */
        AT_THE_PRESS
    }
}
