/** 统一身份认证: whom the house's own provider of identities (OpenID Connect) says somebody is, and whose account that is. */
@NullMarked
package gangmu.organisation.openid;

import org.jspecify.annotations.NullMarked;
