package org.zunft.plugin.print.model;

import org.jspecify.annotations.Nullable;
import org.zunft.plugin.print.terms.PrintProcess;
import org.zunft.plugin.print.terms.VariableQuality;

/**
 * One process of a house and what it can do.
 *
 * @param process how it prints
 * @param sheet the largest sheet or, on a roll, width and length; 0 × 0 when it prints no sheets
 * @param weights the grammages it takes, in g/m²
 * @param spot whether it prints Pantone or HKS inks as such
 * @param special whether it prints white or metallic
 * @param variable how much may differ from copy to copy
 * @param economic the run lengths that pay, in the measure of the process: the house's own or the usual ones
 */
public record Press(
        PrintProcess process,
        @Nullable Size sheet,
        @Nullable Range weights,
        @Nullable Boolean spot,
        @Nullable Boolean special,
        @Nullable VariableQuality variable,
        Range economic) {}
