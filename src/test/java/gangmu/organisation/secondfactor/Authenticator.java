package gangmu.organisation.secondfactor;

import java.time.Clock;

/** The telephone of somebody, with the secret that was typed into it. */
public record Authenticator(String secret, Clock clock) {

    /** The code of now, or of so many steps of half a minute later. */
    public String code(int stepsLater) {
        return Codes.at(clock.instant().getEpochSecond() / Codes.STEP_SECONDS + stepsLater, secret);
    }
}
