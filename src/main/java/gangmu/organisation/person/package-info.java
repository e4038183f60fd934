/**
 * The register of people: one administrator enters them with the posts they hold, the other opens their accounts; changes of post, closing, and
 * opening again.
 */
@NullMarked
package gangmu.organisation.person;

import org.jspecify.annotations.NullMarked;
