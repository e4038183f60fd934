/**
 * One's account: what it takes to sign in with it, by password or as who comes from the provider, and how one's own password and second factor
 * are changed.
 */
@NullMarked
package gangmu.organisation.account;

import org.jspecify.annotations.NullMarked;
