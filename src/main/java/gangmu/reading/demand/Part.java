package gangmu.reading.demand;

/**
 * A sentence of a paragraph, or a part of one between two ；.
 *
 * @param start where it begins in the paragraph
 * @param end where it ends, after its mark
 * @param endsSentence whether the sentence ends here
 * @param remark whether it is nothing but a bracket that stands after the sentence it belongs to
 */
record Part(int start, int end, boolean endsSentence, boolean remark) {}
