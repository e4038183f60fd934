package gangmu.organisation.openid;

import org.springframework.security.core.AuthenticationException;

/** The provider does not answer, or not as one. */
public class ProviderAway extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    ProviderAway(Throwable cause) {
        super("the provider does not answer", cause);
    }
}
