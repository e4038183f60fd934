package gangmu.reading.demand;

/**
 * Words that give somebody the floor, such as 某某强调，.
 *
 * @param floor who speaks from here on
 * @param length where in the sentence his own words begin
 * @param announces whether nothing but the announcement of what follows stands here (…提出三点要求：)
 * @param audience to whom it is said, as printed (叮嘱值守人员); empty if it does not say
 */
record Attribution(Floor floor, int length, boolean announces, String audience) {}
