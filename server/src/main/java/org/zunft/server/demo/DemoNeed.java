package org.zunft.server.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * A need as somebody might note it. The text may hold the blanks {@code {zahl}}, {@code {jahr}} and {@code {wann}},
 * which the history fills, so that no two referrals read alike.
 *
 * @param golden which golden case it is; empty for the others
 * @param occupation the ESCO code of the profession it belongs to
 * @param locale the language of the text
 * @param text the words
 * @param best which provider of the golden cases fits best; empty for the others
 * @param attributes the need in the terms of the profession; may be empty, and may hold the blank {@code {noted}} for
 *     the moment at which it was noted
 */
public record DemoNeed(
        String golden, String occupation, Locale locale, String text, String best, ObjectNode attributes) {}
