package gangmu.organisation.account;

import java.time.Duration;

/** Too many sign-ins failed from this address, for whatever accounts: it must wait. */
public class AddressLocked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration remaining;

    AddressLocked(Duration remaining) {
        this.remaining = remaining;
    }

    /** For how long, in full seconds. */
    public long seconds() {
        return remaining.toSeconds() + 1;
    }
}
