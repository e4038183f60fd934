package gangmu.notice;

import gangmu.AsTheSystem;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Addresses of e-mail that an earlier release kept as they were typed: encrypted at every start, where there are any. */
@Component
class PlainAddresses implements ApplicationRunner {

    private final Settings settings;

    PlainAddresses(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        AsTheSystem.run(settings::encryptPlain);
    }
}
