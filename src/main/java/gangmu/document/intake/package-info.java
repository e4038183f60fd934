/**
 * The register of documents: each is taken in once, read, shown on the desk and found again; its name and its date can be put right,
 * and one that was taken in by mistake is voided.
 */
@NullMarked
package gangmu.document.intake;

import org.jspecify.annotations.NullMarked;
