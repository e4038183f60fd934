package gangmu.organisation.secondfactor;

import gangmu.organisation.PersonId;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * 备用恢复码: ten codes for when the authenticator is gone, each good for one sign-in. They are told once. With sixteen signs by chance each
 * is too long to be guessed from its fingerprint, so that no slow hash is needed.
 */
final class RecoveryCodes {

    static final int MANY = 10;

    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int GROUPS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    static List<String> next() {
        return Stream.generate(RecoveryCodes::one).limit(MANY).toList();
    }

    /** What is kept of a code: the same for the code however it is typed. */
    static String fingerprint(PersonId person, String code) {
        var signs = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return HexFormat.of().formatHex(Codes.fingerprint(person.value() + "/" + signs));
    }

    private static String one() {
        var code = new StringBuilder();
        for (var i = 0; i < GROUPS * 4; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
