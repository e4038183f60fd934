/** A provider of identities for the tests (OpenID Connect): a real one, and a crooked one. It knows nothing of Gangmu. */
@NullMarked
package provider;

import org.jspecify.annotations.NullMarked;
