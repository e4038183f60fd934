package gangmu.organisation.account;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** 一次性密码: chosen by chance, good for one sign-in, easily read out on the telephone. */
@Component
public class OneTimePasswords {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();

    public String next() {
        var password = new StringBuilder();
        for (var i = 0; i < 14; i++) {
            password.append(i == 4 || i == 9 ? '-' : LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
