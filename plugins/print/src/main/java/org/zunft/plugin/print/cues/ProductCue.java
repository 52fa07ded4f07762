package org.zunft.plugin.print.cues;

import java.util.Set;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.NeedText;

/** What is to be printed. Two products in one sentence are two needs, so neither is read. */
final class ProductCue implements Cue {

    private static final String COMPOUND = "(?:[\\p{L}\\p{N}]{1,25}-?){0,2}?";

    private static final Phrases PRODUCTS = Phrases.of(
            "folder",
            "[\\p{L}-]{0,20}(?:falz|falt)flyern?|[\\p{L}-]{0,20}faltbl(?:att|ätter|ättern)|[\\p{L}-]{0,20}faltprospekte?n?"
                    + "|infofolders?|folders?|foldern|(?:tri-?|bi-?|z-?|half-?|gate-?)?fold(?:ed)? (?:leaflets?|flyers?)",
            "flyer",
            COMPOUND
                    + "flyer[ns]?|handzetteln?|flugzetteln?|flugbl(?:att|ätter|ättern)|werbezetteln?|leaflets?|handbills?",
            "brochure",
            COMPOUND + "broschüren?|[\\p{L}-]{0,20}prospekte?n?|brochures?|booklets?|prospectuses",
            "magazine",
            COMPOUND + "magazine?n?s?|" + COMPOUND
                    + "kataloge?n?|[\\p{L}-]{0,20}zeitschrift(?:en)?|[\\p{L}-]{1,20}zeitung(?:en)?|(?:gemeinde|pfarr|mitteilungs)bl(?:att|ätter)|gemeindebriefe?|catalogues?|catalogs?",
            "business_card",
            COMPOUND + "visitenkarten?|business cards?",
            "letterhead",
            "briefpapiere?|briefb[oö]gen|geschäftspapiere?|letterheads?|headed paper",
            "envelope",
            "briefumschl(?:ag|äge|ägen)|briefhüllen?|[kc]ouverts?|kuverts?|versandtaschen?|envelopes?",
            "postcard",
            COMPOUND + "postkarten?|postcards?",
            "invitation",
            COMPOUND + "einladung(?:en|skarten?)?|invitations?(?: cards?)?",
            "poster",
            COMPOUND + "plakate?n?|" + COMPOUND + "poster[ns]?|placards?",
            "calendar",
            COMPOUND + "kalender[ns]?|(?:wall |desk )?calendars?",
            "notepad",
            "(?:notiz|schreib|abreiß)bl(?:ock|öcke|öcken|ocks)|notepads?|writing pads?",
            "mailing",
            COMPOUND + "mailings?|werbebriefe?n?|mailshots?|direct mail",
            "label",
            COMPOUND + "etikett(?:en)?|" + COMPOUND + "aufklebern?|stickern?s?|(?:roll |bottle |product )?labels",
            "folding_carton",
            COMPOUND + "faltschachteln?|folding (?:cartons?|box(?:es)?)",
            "banner",
            COMPOUND + "banner[ns]?|spannb(?:and|änder|ändern)",
            "vehicle_wrap",
            "(?:fahrzeug|auto|transporter|lkw|kfz|bus)-?(?:beschriftung|folierung|beklebung)(?:en)?"
                    + "|(?:beschriftung|beklebung|folierung)(?: [\\p{L}\\p{N}]{1,15}){0,4}? [\\p{L}-]{0,15}?(?:bus(?:se|ses|sen)?|transporter[ns]?|autos?|fahrzeuge?[ns]?|lkws?)"
                    + "|(?:vehicle|van|car) (?:wraps?|wrapping|lettering|graphics)"
                    + "|(?:vans?|cars?|vehicles?|lorr(?:y|ies)|trucks?) (?:needs?|to be|wants?) (?:wrapp(?:ing|ed)|lettering)",
            "sign_rigid",
            "[\\p{L}-]{0,20}schild(?:er|ern)?|sign ?boards?|rigid signs?|shop signs?|site boards?",
            "textile",
            COMPOUND + "shirts?|hoodies?|[\\p{L}-]{0,20}sweatshirts?");

    /** A cover makes a book only of what is called one; a thesis has a cover too. */
    private static final String BOOK_WITH =
            "(?:(?<=(?:buch|bücher|roman|novel|book|books)\\P{N}{0,60})|(?=[^.]{0,80}(?:buch|bücher|roman|novel|book)))";

    private static final Phrases BOOKS = Phrases.of(
            "book_softcover",
            "taschenb(?:uch|ücher|üchern)|paperbacks?|" + BOOK_WITH + "softcover",
            "book_hardcover",
            "hardcover-?(?:buch|bücher|book|books)|hard-?backs?|" + BOOK_WITH + "(?:hardcover|festeinband)");

    private static final Set<String> PARTS_OF_MAILING = Set.of("envelope", "letterhead", "flyer");

    @Override
    public void read(NeedText text, Findings findings) {
        var products = PRODUCTS.said(text.value());
        if (products.containsKey("mailing")) {
            products.keySet().removeAll(PARTS_OF_MAILING);
        }
        if (products.isEmpty()) {
            BOOKS.theOne(text.value())
                    .ifPresent(one -> findings.add("product_type", Value.of(one.getKey()), one.getValue()));
        } else if (products.size() == 1) {
            products.forEach((product, span) -> findings.add("product_type", Value.of(product), span));
        }
    }
}
