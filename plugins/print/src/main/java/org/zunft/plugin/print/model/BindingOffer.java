package org.zunft.plugin.print.model;

import org.jspecify.annotations.Nullable;

/**
 * How a house offers a binding.
 *
 * @param inHouse whether it binds itself or through a partner
 * @param pages the numbers of pages it binds
 */
public record BindingOffer(
        @Nullable Boolean inHouse, @Nullable Range pages) {}
