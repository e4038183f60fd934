package gangmu.organisation;

import gangmu.OneAtATime;
import org.springframework.stereotype.Component;

/** Those who change the register of units and people, or what follows from it, do it one after the other. */
@Component
public class RegisterTurn {

    private final OneAtATime oneAtATime;

    RegisterTurn(OneAtATime oneAtATime) {
        this.oneAtATime = oneAtATime;
    }

    /** Waits for whoever changes it, and keeps others waiting until the caller's transaction ends. */
    public void take() {
        oneAtATime.enter("register");
    }
}
