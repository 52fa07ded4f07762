package org.zunft.plugin.print.cues;

import org.zunft.api.attribute.Value;
import org.zunft.api.text.NeedText;

/**
 * The process the client wants or, when none is named, what matters most. "Digital" is toner or inkjet and therefore
 * not read; offset without another word is sheet-fed.
 */
final class PreferenceCue implements Cue {

    private static final Phrases PROCESSES = Phrases.of(
            "web_offset", "(?:im |in )?rollenoffset(?:druck)?|web[ -]?offset",
            "sheetfed_offset",
                    "(?:im )?bogenoffset(?:druck)?|(?:im|in|per) offset|offsetdruck|sheet-?fed(?: offset)?"
                            + "|offset[ -]print(?:ed|ing)|printed (?:in )?offset",
            "screen", "(?:im )?siebdruck|screen[ -]?print(?:ed|ing)?|silk-?screen(?: printed| printing)?",
            "dtg", "DTG|textildirektdruck|direct[ -]to[ -]garment",
            "letterpress", "letterpress(?:druck)?",
            "flexo", "flexodruck|flexograph(?:y|ic)(?: printing)?");

    private static final Phrases PREFERENCES = Phrases.of(
            "CostEffective",
            "so (?:billig|günstig|preiswert) wie möglich|möglichst (?:billig|günstig|preiswert)"
                    + "|am (?:billigsten|günstigsten)|cheapest|as cheap(?:ly)? as possible|lowest price",
            "Fastest",
            "so (?:schnell|rasch|bald) wie möglich|schnellstmöglich|möglichst (?:schnell|rasch)|brandeilig|eilt(?: sehr)?"
                    + "|asap|as (?:soon|fast|quickly) as possible",
            "HighestQuality",
            "(?:nur |aller)?(?:beste|höchste|bester|höchster) (?:druck)?qualität|(?:best|highest)(?: possible)? (?:print )?quality");

    @Override
    public void read(NeedText text, Findings findings) {
        var process = PROCESSES.said(text.value());
        var read = process.isEmpty() ? PREFERENCES.said(text.value()) : process;
        if (read.size() == 1) {
            read.forEach((term, span) -> findings.add("process_preference", Value.of(term), span));
        }
    }
}
