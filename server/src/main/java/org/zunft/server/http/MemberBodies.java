package org.zunft.server.http;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zunft.core.access.ViewMembers;
import org.zunft.core.organisation.AdmitMember;
import org.zunft.core.organisation.Member;
import org.zunft.core.organisation.OrganisationRole;
import org.zunft.core.organisation.Seat;
import org.zunft.core.place.PostalCode;
import org.zunft.core.profession.CataloguedOccupation;

/** Bodies about members and their seats. */
final class MemberBodies {

    private static final String PERSON =
            "\"given_name\": \"Dora\", \"family_name\": \"Lindner\", \"firm\": \"Lindner Gartenbau (Demo)\", \"email\":"
                    + " \"d.lindner@demo.example\", \"phone\": \"\", \"place\": {\"country\": \"DE\", \"postal_code\":"
                    + " \"90402\"}, \"languages\": [\"de\", \"en\"], \"language\": \"de\"";
    private static final String MEMBER =
            "{\"id\": \"01920000-0000-7000-8000-000000000004\", " + PERSON + ", \"role\": \"NONE\", \"version\": 0}";
    private static final String SEAT =
            "{\"id\": \"01920000-0000-7000-8000-000000000006\", \"team\": \"01920000-0000-7000-8000-000000000003\","
                    + " \"occupation\": {\"code\": \"6113.1\", \"label\": \"Gärtner/Gärtnerin\"}, \"scope\": \"Gärten"
                    + " und Höfe\", \"exclusions\": \"\", \"version\": 0}";
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,180}\\.[^\\s@<>\"]{2,20}");
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_FIRM = 120;
    private static final int LONGEST_PHONE = 40;
    private static final int MOST_LANGUAGES = 20;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private MemberBodies() {}

    /**
     * A member.
     *
     * @param id its identity
     * @param givenName the given name
     * @param familyName the family name
     * @param firm the firm
     * @param email the mail address; missing unless one may see it: of oneself, of one's team, of whom one has a running
     *     referral with, and for the office
     * @param phone the phone number; may be empty; missing like the mail address
     * @param place where the firm is
     * @param languages the languages the member works in, by ISO 639
     * @param language the language the member reads
     * @param role what the member does for the whole organisation
     * @param version counts changes; the ETag without its quotes
     */
    @Schema(name = "Member", examples = MEMBER)
    public record MemberBody(
            UUID id,
            String givenName,
            String familyName,
            String firm,
            @Nullable String email,
            @Nullable String phone,
            Bodies.Place place,
            List<String> languages,
            String language,
            OrganisationRole role,
            long version) {

        /** As whoever changed it sees it. */
        static MemberBody of(Member member) {
            return of(member, member.email(), member.phone());
        }

        static MemberBody of(ViewMembers.Seen seen) {
            return of(
                    seen.member(),
                    seen.contact().map(ViewMembers.Contact::email).orElse(null),
                    seen.contact().map(ViewMembers.Contact::phone).orElse(null));
        }

        private static MemberBody of(Member member, @Nullable String email, @Nullable String phone) {
            return new MemberBody(
                    member.id().value(),
                    member.givenName(),
                    member.familyName(),
                    member.firm(),
                    email,
                    phone,
                    Bodies.Place.of(member.place()),
                    member.languages().stream().map(Locale::getLanguage).toList(),
                    member.locale().getLanguage(),
                    member.role(),
                    member.version().number());
        }
    }

    /**
     * A part of a list of members.
     *
     * @param items the members
     * @param next the address of the next part; missing at the end
     */
    @Schema(name = "Members", examples = "{\"items\": [" + MEMBER + "]}")
    public record MemberPage(
            List<MemberBody> items, @Nullable String next) {}

    /**
     * A person to admit to a seat.
     *
     * @param seat the seat
     * @param person who
     */
    @Schema(
            name = "Admission",
            examples = "{\"seat\": \"01920000-0000-7000-8000-000000000006\", \"person\": {" + PERSON + "}}")
    public record Admission(@Nullable UUID seat, @Nullable PersonBody person) {}

    /**
     * What is known of a person.
     *
     * @param givenName the given name, at most 80 characters
     * @param familyName the family name, at most 80 characters
     * @param firm the firm, at most 120 characters
     * @param email the mail address
     * @param phone the phone number, at most 40 characters; may be missing
     * @param place where the firm is
     * @param languages the languages the person works in, by ISO 639; the one read when missing
     * @param language the language the person reads: de or en
     */
    @Schema(name = "Person", examples = "{" + PERSON + "}")
    public record PersonBody(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String firm,
            @Nullable String email,
            @Nullable String phone,
            Bodies.@Nullable Place place,
            @Nullable List<@Nullable String> languages,
            @Nullable String language) {

        AdmitMember.Person read(Input input, String pointer) {
            Locale locale = input.language(language, pointer + "/language", Locale.GERMAN);
            input.required(place, pointer + "/place", new Bodies.Place("DE", "90402"));
            return new AdmitMember.Person(
                    input.text(givenName, pointer + "/given_name", LONGEST_NAME),
                    input.text(familyName, pointer + "/family_name", LONGEST_NAME),
                    input.text(firm, pointer + "/firm", LONGEST_FIRM),
                    input.matching(email, pointer + "/email", EMAIL, "name@firm.example"),
                    input.freeText(phone, pointer + "/phone", LONGEST_PHONE),
                    input.place(place, pointer + "/place").orElse(new PostalCode("DE", "90402")),
                    languages == null
                            ? List.of(locale)
                            : MemberBodies.languages(input, languages, pointer + "/languages"),
                    locale);
        }
    }

    static List<Locale> languages(Input input, @Nullable List<@Nullable String> stated, String pointer) {
        return input.list(stated, pointer, MOST_LANGUAGES).stream()
                .map(each -> Locale.of(input.matching(each, pointer, LANGUAGE, "de")))
                .distinct()
                .toList();
    }

    /**
     * An occupation.
     *
     * @param code its ESCO code
     * @param label its name in the language asked for
     */
    @Schema(name = "Occupation", examples = "{\"code\": \"6113.1\", \"label\": \"Gärtner/Gärtnerin\"}")
    public record OccupationBody(String code, String label) {

        static OccupationBody of(CataloguedOccupation occupation, Locale locale) {
            return new OccupationBody(occupation.code(), occupation.label(locale));
        }
    }

    /**
     * Occupations.
     *
     * @param items the occupations, the plain trade before its specialities
     * @param attribution whom the catalogue comes from
     */
    @Schema(
            name = "Occupations",
            examples = "{\"items\": [{\"code\": \"6113.1\", \"label\": \"Gärtner/Gärtnerin\"}], \"attribution\": \"This"
                    + " product uses the ESCO classification of the European Commission.\"}")
    public record OccupationList(List<OccupationBody> items, String attribution) {}

    /**
     * A seat.
     *
     * @param id its identity
     * @param team its team
     * @param occupation the profession it stands for
     * @param scope what belongs to it
     * @param exclusions what does not
     * @param holder the member who holds it now; only for a single seat
     * @param version counts changes
     */
    @Schema(name = "Seat", examples = SEAT)
    public record SeatBody(
            UUID id,
            UUID team,
            OccupationBody occupation,
            String scope,
            String exclusions,
            @Nullable UUID holder,
            long version) {

        static SeatBody of(Seat seat, String label, @Nullable UUID holder) {
            return new SeatBody(
                    seat.id().value(),
                    seat.team().value(),
                    new OccupationBody(seat.occupation(), label),
                    seat.scope(),
                    seat.exclusions(),
                    holder,
                    seat.version().number());
        }
    }

    /**
     * A part of a list of seats.
     *
     * @param items the seats
     * @param next the address of the next part; missing at the end
     */
    @Schema(name = "Seats", examples = "{\"items\": [" + SEAT + "]}")
    public record SeatPage(List<SeatBody> items, @Nullable String next) {}

    /**
     * A seat to open.
     *
     * @param team the team
     * @param occupation the ESCO code of the profession
     * @param scope what belongs to it, at most 500 characters; may be missing
     * @param exclusions what does not, at most 500 characters; may be missing
     */
    @Schema(
            name = "NewSeat",
            examples = "{\"team\": \"01920000-0000-7000-8000-000000000003\", \"occupation\": \"6113.1\", \"scope\":"
                    + " \"Gärten und Höfe\", \"exclusions\": \"kein Baumschnitt\"}")
    public record NewSeat(
            @Nullable UUID team,
            @Nullable String occupation,
            @Nullable String scope,
            @Nullable String exclusions) {}
}
