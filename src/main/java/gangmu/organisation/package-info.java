/**
 * The city as an organisation: its units and what each is for, its people, and who may see and do what.
 *
 * <p>Here stand the ids, the words (role, right, sight, unit, person), the events, the permissions that doors name, and what other modules
 * ask of the register. {@code session} keeps who has signed in, {@code right} what they may do and see, {@code account} what it takes to
 * sign in, with {@code protection}, {@code secondfactor} and {@code openid} below it; {@code standin} says who acts for whom, and {@code
 * door} is the gate above all these. {@code person} is the register of people, with {@code unit}, {@code phone} and {@code handover} below
 * it; {@code register} fills it as a whole. Each knows the words here, and of the others only such as stand below it; the words know none.
 */
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"database", "secret"})
@NullMarked
package gangmu.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
