package gangmu.organisation.account;

import gangmu.organisation.AccountEvent.RecoveryCodesRenewed;
import gangmu.organisation.AccountEvent.SecondFactorEnrolled;
import gangmu.organisation.AccountEvent.SecondFactorRemoved;
import gangmu.organisation.PersonId;
import gangmu.organisation.secondfactor.NoSecondFactor;
import gangmu.organisation.secondfactor.SecondFactors;
import gangmu.organisation.secondfactor.SecondFactors.Enrolment;
import gangmu.organisation.secondfactor.SecondFactors.Standing;
import gangmu.organisation.secondfactor.WrongCode;
import gangmu.organisation.session.SignedIn;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody does about their own second factor. */
@Service
@Transactional(noRollbackFor = {WrongPassword.class, WrongCode.class, LockedOut.class})
class SecondFactorCommands {

    private final Accounts accounts;
    private final SecondFactors factors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondFactorCommands(Accounts accounts, SecondFactors factors, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.events = events;
        this.clock = clock;
    }

    Standing standing(PersonId person) {
        return factors.standing(person);
    }

    /**
     * Makes a secret for the authenticator. Nothing is asked for at the sign-in before it is confirmed.
     *
     * @throws AlreadyEnrolled when there is one
     */
    Enrolment begin(SignedIn person, String password) {
        accounts.confirmPassword(person, password);
        if (factors.standing(id(person)).since() != null) {
            throw new AlreadyEnrolled();
        }
        return factors.begin(id(person), person.userName());
    }

    /**
     * Shows by a first code that the authenticator has the secret.
     *
     * @return the recovery codes, told once
     * @throws WrongCode when it has not
     */
    List<String> confirm(SignedIn person, String code) {
        var codes = factors.confirm(id(person), code).orElseThrow(WrongCode::new);
        events.publishEvent(new SecondFactorEnrolled(id(person), clock.instant()));
        return codes;
    }

    /**
     * Takes the second factor off; where the role needs one, another must be enrolled before anything else.
     *
     * @return whether it does
     * @throws NoSecondFactor when there is none
     */
    boolean remove(SignedIn person, String code) {
        requireOne(person);
        accounts.confirmCode(person, code);
        factors.remove(id(person));
        events.publishEvent(new SecondFactorRemoved(id(person), clock.instant()));
        return accounts.needsSecondFactor(person.role());
    }

    /**
     * Ten new recovery codes instead of those before.
     *
     * @throws NoSecondFactor when there is no second factor
     */
    List<String> renewRecoveryCodes(SignedIn person, String code) {
        requireOne(person);
        accounts.confirmCode(person, code);
        events.publishEvent(new RecoveryCodesRenewed(id(person), clock.instant()));
        return factors.newRecoveryCodes(id(person));
    }

    private void requireOne(SignedIn person) {
        if (factors.standing(id(person)).since() == null) {
            throw new NoSecondFactor();
        }
    }

    private static PersonId id(SignedIn person) {
        return new PersonId(person.person());
    }
}
