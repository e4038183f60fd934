/**
 * A matter with everything that was written on it, put together for whoever takes it out of the house: order, papers, course, reports and
 * files.
 */
@NamedInterface("dossier")
@NullMarked
package gangmu.matter.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
