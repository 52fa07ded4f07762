package org.example.electrician;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zunft.api.attribute.Value;
import org.zunft.api.text.Finding;
import org.zunft.api.text.NeedText;

/** What can be read out of a sentence. A sentence that names two jobs states none. */
final class ElectricianCues {

    private static final Map<String, Pattern> JOBS = jobs();
    private static final Pattern POWER = Pattern.compile("\\b([1-9][0-9]{0,2}(?:[.,][0-9])?) ?kW(?:p)?\\b");
    private static final Pattern URGENT =
            words("Notfall|Notdienst|heute noch|sofort|emergency|right away|at once");

    private ElectricianCues() {}

    static List<Finding> read(NeedText text) {
        var jobs = new ArrayList<Finding>();
        JOBS.forEach((job, pattern) -> {
            Matcher found = pattern.matcher(text.value());
            if (found.find()) {
                jobs.add(new Finding("job", Value.of(job), found.start(), found.end()));
            }
        });
        var findings = new ArrayList<Finding>();
        if (jobs.size() == 1) {
            findings.addAll(jobs);
        }
        Matcher power = POWER.matcher(text.value());
        if (power.find()) {
            var kilowatts = new Value.Decimal(new BigDecimal(power.group(1).replace(',', '.')));
            findings.add(new Finding("power_kw", kilowatts, power.start(), power.end()));
        }
        Matcher urgent = URGENT.matcher(text.value());
        if (urgent.find()) {
            findings.add(new Finding("urgent", Value.of(true), urgent.start(), urgent.end()));
        }
        return findings;
    }

    private static Map<String, Pattern> jobs() {
        var jobs = new LinkedHashMap<String, Pattern>();
        jobs.put("wallbox", words("Wallbox|Ladestation|charging station|EV charger"));
        jobs.put("solar", words("Photovoltaik(?:anlage)?|PV-Anlage|Solaranlage|solar panels"));
        jobs.put("inspection", words("E-Check|DGUV V3|electrical inspection"));
        jobs.put("repair", words("Kurzschluss|Stromausfall|Sicherung fliegt|short circuit|power cut"));
        return Map.copyOf(jobs);
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
