/**
 * A matter is one thing that a meeting decided, handed to one lead unit with a date, and followed until it is done.
 *
 * <p>Here stand the ids, the events with the words they are made of, and the few questions that other modules ask of the tables alone.
 * {@code life} is the heart: what may be done to a matter when, by whom, and why not; only there is one held. Below it, {@code rule} has the
 * rules as the city sets them, {@code standing} how matters stand and in which light, {@code evidence} the files and {@code report} the
 * reports. Above it is what reads: {@code list} asks of all matters, {@code page} shows them, {@code dossier} puts one together;
 * {@code review} counts a month by itself. Each knows the words here, and of the others only such as stand below it; the words know only
 * {@code rule}.
 */
@ApplicationModule(
        displayName = "Matter",
        allowedDependencies = {"organisation", "organisation::handover", "calendar", "file", "wording"})
@NullMarked
package gangmu.matter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
