package org.zunft.plugin.dental.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zunft.plugin.dental.terms.Access;
import org.zunft.plugin.dental.terms.Equipment;
import org.zunft.plugin.dental.terms.Payer;
import org.zunft.plugin.dental.terms.Procedure;
import org.zunft.plugin.dental.terms.Sedation;
import org.zunft.plugin.dental.terms.Specialty;

/**
 * What a practice offers. A component that is null was not stated; an empty one was stated to be empty.
 *
 * @param procedures what it does
 * @param levels how far it is qualified, by field; a field that is not in the map is practised without more than
 *     the licence
 * @param payers with whom it settles
 * @param ages whom it treats
 * @param appointments when it has room
 * @param sedation how it calms or puts to sleep
 * @param languages tags, without region, of the languages spoken
 * @param access what it has for people with disabilities
 * @param equipment its devices
 * @param homeVisit whether it treats people where they live
 * @param anxietyFocus whether it takes special care of anxious people
 * @param referralRequired whether it sees people only on referral
 * @param returnsPatient whether it sends people back to the dentist who referred them
 */
public record DentalOffer(
        @Nullable Set<Procedure> procedures,
        @Nullable Map<Specialty, Competence> levels,
        @Nullable Set<Payer> payers,
        @Nullable Years ages,
        @Nullable Appointments appointments,
        @Nullable Set<Sedation> sedation,
        @Nullable List<String> languages,
        @Nullable Set<Access> access,
        @Nullable Set<Equipment> equipment,
        @Nullable Boolean homeVisit,
        @Nullable Boolean anxietyFocus,
        @Nullable Boolean referralRequired,
        @Nullable Boolean returnsPatient) {}
