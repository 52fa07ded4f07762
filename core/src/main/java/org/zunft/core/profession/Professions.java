package org.zunft.core.profession;

/** Where the professions of installed plugins are asked for. */
public interface Professions {

    /** The catalogue of this moment; keep the returned value for the length of one piece of work. */
    ProfessionCatalogue current();
}
