/**
 * The register as a whole: how a city begins with one, the first administrators or the city of the demonstration, and how it is written out and
 * taken in as an Excel file.
 */
@NullMarked
package gangmu.organisation.register;

import org.jspecify.annotations.NullMarked;
