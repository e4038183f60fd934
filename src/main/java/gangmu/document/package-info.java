/**
 * A document as it came, what was read in it, and what the clerk decided on each of its demands. A demand that is accepted
 * becomes a proposal, which a meeting may put on its list; no demand is dropped silently.
 */
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"reading", "organisation", "matter", "file", "wording"})
@NullMarked
package gangmu.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
