package gangmu.notice;

import gangmu.notice.Settings.Setting;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** E-mail, where the city has set a mail server ({@code spring.mail.host}). */
@Component
@ConditionalOnProperty("spring.mail.host")
class EmailChannel implements Channel {

    private final JavaMailSender mail;
    private final String sender;

    EmailChannel(JavaMailSender mail, @Value("${gangmu.notice.sender}") String sender) {
        this.mail = mail;
        this.sender = sender;
    }

    @Override
    public boolean reaches(Setting setting) {
        return setting.email() != null;
    }

    @Override
    public void send(Setting setting, Message message) {
        var letter = new SimpleMailMessage();
        letter.setFrom(sender);
        letter.setTo(Objects.requireNonNull(setting.email()));
        letter.setSubject(message.title());
        letter.setText(message.words());
        mail.send(letter);
    }
}
