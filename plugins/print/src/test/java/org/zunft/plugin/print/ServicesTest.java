package org.zunft.plugin.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zunft.api.Service;
import org.zunft.api.attribute.Attributes;
import org.zunft.api.attribute.Value;

/** Services are products, so that competition is judged product by product. */
class ServicesTest {

    private final PrintProfession print = new PrintProfession();

    @Test
    void sign_makers_are_served_and_engravers_are_not() {
        assertThat(print.serves()).anyMatch(place -> place.covers("7316.4"));
        assertThat(print.serves()).noneMatch(place -> place.covers("7316.3"));
    }

    @Test
    void a_need_wants_its_product() {
        var need = print.readNeed(Attributes.none().with("product_type", Value.of("banner")));

        assertThat(print.servicesWanted(need)).containsExactly(new Service("banner"));
    }

    @Test
    void an_offer_covers_its_core_and_its_other_products() {
        var offer = print.readOffer(Attributes.none()
                .with("products_core", Value.of(List.of("flyer")))
                .with("products_also", Value.of(List.of("poster"))));

        assertThat(print.servicesOffered(offer)).containsExactly(new Service("flyer"), new Service("poster"));
    }

    @Test
    void what_is_not_stated_is_neither_wanted_nor_offered() {
        assertThat(print.servicesWanted(print.readNeed(Attributes.none()))).isEmpty();
        assertThat(print.servicesOffered(print.readOffer(Attributes.none()))).isEmpty();
    }

    @Test
    void the_place_is_the_first_postal_code_of_delivery() {
        var need = print.readNeed(Attributes.none().with("delivery_plz", Value.of(List.of("90402", "10115"))));

        assertThat(print.postalCodeWanted(need)).contains("90402");
    }
}
