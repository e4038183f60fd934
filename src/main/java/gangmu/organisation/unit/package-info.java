/** The register of units: each is registered and changed in its place in the tree, and chosen from it. */
@NullMarked
package gangmu.organisation.unit;

import org.jspecify.annotations.NullMarked;
