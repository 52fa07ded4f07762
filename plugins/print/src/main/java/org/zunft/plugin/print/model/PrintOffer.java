package org.zunft.plugin.print.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zunft.plugin.print.terms.Binding;
import org.zunft.plugin.print.terms.Certificate;
import org.zunft.plugin.print.terms.Finishing;
import org.zunft.plugin.print.terms.Product;

/**
 * What a printer offers. A component that is null was not stated; an empty one was stated to be empty.
 *
 * @param presses its processes
 * @param bindings its bindings; one that is not in the map is not offered
 * @param inHouse finishing it does itself
 * @param partner finishing it gives to a partner
 * @param core products it lives on
 * @param also products it makes as well
 * @param standardDays working days it usually takes
 * @param expressDays working days it takes when it hurries
 * @param nextCapacity when it can begin
 * @param certificates until when each certificate is valid; {@link LocalDate#MAX} when no end is stated
 * @param layout whether it designs
 * @param minimum the fewest copies it takes
 * @param radius how far it delivers, in km
 */
public record PrintOffer(
        @Nullable List<Press> presses,
        @Nullable Map<Binding, BindingOffer> bindings,
        @Nullable Set<Finishing> inHouse,
        @Nullable Set<Finishing> partner,
        @Nullable Set<Product> core,
        @Nullable Set<Product> also,
        @Nullable Integer standardDays,
        @Nullable Integer expressDays,
        @Nullable Due nextCapacity,
        @Nullable Map<Certificate, LocalDate> certificates,
        @Nullable Boolean layout,
        @Nullable Integer minimum,
        @Nullable Integer radius) {}
