/**
 * From signing in until leaving: who has signed in, in whose name they act, how a session is kept, and how whoever asks for the {@code
 * Viewer} gets it.
 */
@NullMarked
package gangmu.organisation.session;

import org.jspecify.annotations.NullMarked;
