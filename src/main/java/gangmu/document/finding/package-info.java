/**
 * The demands that were found in a document, by the reader or by hand, and what the clerk decides on each: it becomes a proposal, is
 * merged, cut in two or left out with a reason, and every decision can be taken back.
 */
@NullMarked
package gangmu.document.finding;

import org.jspecify.annotations.NullMarked;
