/**
 * The gate: nobody passes without signing in, at every door the right is asked for, at a pace, and whoever is turned away is told why; and the
 * ways in, by password or by the provider of the house.
 */
@NullMarked
package gangmu.organisation.door;

import org.jspecify.annotations.NullMarked;
