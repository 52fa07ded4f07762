package org.zunft.plugin.print.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.zunft.api.attribute.Attributes;
import org.zunft.plugin.print.model.Sides;
import org.zunft.plugin.print.model.Sides.Basis;
import org.zunft.plugin.print.model.Size;
import org.zunft.plugin.print.rules.Figures;
import org.zunft.plugin.print.terms.Binding;
import org.zunft.plugin.print.terms.Product;

/** Derives formats, pages and printed sides from what a need states about them. */
final class Layouts {

    private final Figures figures;

    Layouts(Figures figures) {
        this.figures = figures;
    }

    /**
     * What was derived; null where the need does not tell.
     *
     * @param finished the closed format
     * @param open the format on the sheet
     * @param pages of all parts
     * @param sides the printed sides of the closed format
     */
    record Layout(
            @Nullable Size finished,
            @Nullable Size open,
            @Nullable Integer pages,
            @Nullable Sides sides) {}

    Layout read(Attributes need, List<Attributes> parts, @Nullable Product product, @Nullable Binding binding) {
        var finished = Shapes.size(need, "finished_size")
                .or(() -> need.text("iso_name").flatMap(IsoSizes::of))
                .orElse(null);
        var pages = pages(parts);
        var open = Shapes.size(need, "open_size")
                .or(() -> Optional.ofNullable(finished)
                        .map(closed -> open(closed, need.text("folding").orElse(""), pages, product, binding)))
                .orElse(null);
        var total = pages.isPresent() ? (Integer) pages.getAsInt() : null;
        return new Layout(finished, open, total, sides(parts, product));
    }

    private static OptionalInt pages(List<Attributes> parts) {
        var stated = parts.stream()
                .flatMap(part -> Shapes.whole(part, "pages").stream())
                .mapToInt(Integer::intValue)
                .toArray();
        return stated.length == 0
                ? OptionalInt.empty()
                : OptionalInt.of(Arrays.stream(stated).sum());
    }

    private static Size open(
            Size closed, String folding, OptionalInt pages, @Nullable Product product, @Nullable Binding binding) {
        var doubled = binding == null ? product != null && product.isBound() : binding.holdsDoubleLeaves();
        if (doubled) {
            return new Size(2 * closed.width(), closed.height());
        }
        var panels = panels(folding);
        if (folding.equals("cross")) {
            return new Size(2 * closed.width(), 2 * closed.height());
        }
        if (panels == 1 && product == Product.FOLDER && pages.isPresent()) {
            panels = Math.max(1, pages.getAsInt() / 2);
        }
        return new Size(panels * closed.width(), closed.height());
    }

    /** How many closed formats lie side by side before folding; 1 when that is not certain. */
    private static int panels(String folding) {
        return switch (folding) {
            case "half", "gate", "F4-1", "F4-2" -> 2;
            case "letter", "Z" -> 3;
            default -> folding.startsWith("F6-") ? 3 : 1;
        };
    }

    private @Nullable Sides sides(List<Attributes> parts, @Nullable Product product) {
        var count = 0;
        var stated = false;
        for (var part : parts) {
            var sides = sides(part, product);
            if (sides.isPresent()) {
                stated = true;
                count += sides.getAsInt();
            }
        }
        if (stated) {
            return new Sides(count, Basis.STATED);
        }
        return product == null
                ? null
                : figures.usualSides(product)
                        .map(usual -> new Sides(usual, Basis.ASSUMED))
                        .orElse(null);
    }

    /** Pages are sides; a back that is stated to be blank halves them. Without pages a part is one leaf. */
    private static OptionalInt sides(Attributes part, @Nullable Product product) {
        var front = Shapes.whole(part, "colors_front");
        var back = Shapes.whole(part, "colors_back");
        var pages = Shapes.whole(part, "pages");
        var blankBack = back.filter(colours -> colours == 0).isPresent();
        if (pages.isPresent()) {
            var all = pages.get();
            return OptionalInt.of(blankBack && all > 1 ? (all + 1) / 2 : all);
        }
        if (front.isEmpty() || back.isEmpty() || (product != null && product.isBound())) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((front.get() > 0 ? 1 : 0) + (blankBack ? 0 : 1));
    }
}
