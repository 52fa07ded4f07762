package org.zunft.plugin.dental.cues;

import java.util.regex.Pattern;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.NeedText;

/** Who sends the client, and whether he has it in writing. */
final class ReferralCue implements Cue {

    private static final String DENTIST =
            "(?:haus)?zahn(?:arzt|ärztin|arztpraxis|arztes|ärzte)|praxis|kieferorthopäd(?:e|en|in)";

    private static final Phrases KINDS = Phrases.of(
            "from_dentist",
            "überweisung(?:sschein)? (?:(?:liegt|kommt) )?(?:vom|von|von der|von ihrem|von seinem|von meinem|des|ihres|seines|meines) (?:"
                    + DENTIST + ")"
                    + "|(?:vom|von der|von (?:ihrem|seinem|meinem|unserem|ihrer|seiner|meiner)|durch (?:den|die|ihren|seinen|meinen)) (?:"
                    + DENTIST + ") (?:überwiesen|geschickt)"
                    + "|(?:" + DENTIST
                    + ") (?:überweist|hat (?:sie |ihn |uns |mich )?überwiesen|schickt (?:sie|ihn|uns|mich))"
                    + "|ich bin (?:selbst |selber )?(?:zahnarzt|zahnärztin) und (?:überweise|schicke)"
                    + "|(?:referred|sent) (?:to us |here )?by (?:his|her|my|their|our|the|a) (?:own |general |usual |regular )?dentist"
                    + "|(?:his|her|my|their|our) (?:own |general |usual |regular )?dentist (?:has )?(?:refers|referred|sends|sent)"
                    + "|referral (?:letter )?from (?:his|her|my|their|our|the|a) (?:own |general |usual |regular )?dentist",
            "client_wish",
            "auf eigenen wunsch|eigener wunsch|(?:von sich aus|aus eigenem antrieb)|of (?:his|her|their|my) own accord|at (?:his|her|their|my) own (?:request|wish)");

    private static final Pattern AT_HAND = Words.pattern(
            "überweisung(?:sschein)?(?: (?:vom|von|der|des|ihres|seines|meines|ihrem|seinem|meinem|haus\\p{L}+|zahn\\p{L}+)){0,4} (?:liegt(?: \\p{L}+){0,2} vor|ist (?:schon |bereits )?(?:da|vorhanden|dabei)|vorhanden|dabei|habe ich|haben wir|hat (?:er|sie))"
                    + "|(?:mit|hat(?: schon| bereits)?|habe(?: schon| bereits)?|haben(?: schon| bereits)?) (?:eine[r]? |die )?überweisung(?:sschein)?"
                    + "|(?:has|have|with) (?:got )?a (?:written |formal )?(?:letter of )?referral(?: letter)?|referral (?:letter |slip )?(?:is )?(?:at hand|available|in hand|attached)");

    private static final Pattern LACKING = Words.pattern(
            "(?:keine|ohne|noch keine) überweisung(?:sschein)?|überweisung(?:sschein)? fehlt|(?:without|no|has no|have no) (?:a )?(?:written |formal )?referral");

    @Override
    public void read(NeedText text, Findings findings) {
        KINDS.theOne(text.value())
                .ifPresent(one -> findings.add("referral_kind", Value.of(one.getKey()), one.getValue()));
        var there = Words.said(AT_HAND, text.value());
        var lacking = LACKING.matcher(text.value()).results().findFirst();
        if (lacking.isEmpty() && !there.isEmpty()) {
            findings.add("formal_referral", Value.of(true), Span.of(there.getFirst()));
        }
        if (there.isEmpty()) {
            lacking.ifPresent(match -> findings.add("formal_referral", Value.of(false), Span.of(match)));
        }
    }
}
