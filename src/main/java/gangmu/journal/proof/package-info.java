/**
 * What makes the record provable, and the proof itself: canonical JSON, hashes, blocks, and the check of an export. It knows no other
 * module, no Spring and no database, so that it runs on any machine.
 */
@NullMarked
package gangmu.journal.proof;

import org.jspecify.annotations.NullMarked;
