package gangmu.organisation.openid;

import java.io.Serializable;

/**
 * Who somebody is at the provider.
 *
 * @param issuer which provider says so
 * @param subject what it calls them for ever and never calls anybody else
 * @param name what it calls them at the moment; empty when it does not say
 */
public record Identity(String issuer, String subject, String name) implements Serializable {

    private static final long serialVersionUID = 1L;
}
