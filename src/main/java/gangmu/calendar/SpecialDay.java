package gangmu.calendar;

import java.time.LocalDate;

/**
 * A day about which a year's notice says something: a rest day, or a day worked in exchange for one (调休).
 *
 * @param date which day
 * @param working whether offices work on it
 * @param name the holiday that it belongs to: 国庆节
 */
public record SpecialDay(LocalDate date, boolean working, String name) {}
