/**
 * A document as it came, what was read in it, and what the clerk decided on each of its demands. A demand that is accepted
 * becomes a proposal, which a meeting may put on its list; no demand is dropped silently.
 *
 * <p>Here stand the ids, and the events with their record. {@code intake} takes documents in and shows them, {@code finding} decides on
 * their demands, {@code proposal} keeps what was accepted, until a meeting dispatches it; {@code suggestion}, {@code unit} and
 * {@code likeness} tell the clerk what could be put down; {@code text} is what a document says, {@code turn} how several work on one.
 * Each knows the ids here, and of the others only those named after it.
 */
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"reading", "organisation", "matter", "file", "wording"})
@NullMarked
package gangmu.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
