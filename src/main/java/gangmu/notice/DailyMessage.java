package gangmu.notice;

import gangmu.calendar.Calendars;
import gangmu.calendar.WorkCalendar;
import gangmu.notice.Channel.Message;
import gangmu.notice.Notices.NoticeRow;
import gangmu.organisation.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 每日汇总: everything that a person was not told yet, in at most one message a day. Nothing is sent in quiet hours; on a rest day
 * only when something of it is urgent. What the person has read in the application is not sent.
 */
@Component
class DailyMessage {

    private static final Logger LOG = LoggerFactory.getLogger(DailyMessage.class);

    private final Notices notices;
    private final Settings settings;
    private final List<Channel> channels;
    private final Calendars calendars;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DailyMessage(
            Notices notices,
            Settings settings,
            List<Channel> channels,
            Calendars calendars,
            TransactionTemplate transaction,
            Clock clock) {
        this.notices = notices;
        this.settings = settings;
        this.channels = channels;
        this.calendars = calendars;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sends what can be sent now. A message that fails is tried again the next time, and keeps nobody else waiting. */
    void send() {
        if (channels.isEmpty()) {
            return;
        }
        for (var person : notices.waiting()) {
            try {
                transaction.executeWithoutResult(_ -> sendTo(person));
            } catch (RuntimeException failure) {
                LOG.warn(
                        "the message of the day for {} could not be sent and is tried again: {}",
                        person.value(),
                        failure.getMessage());
            }
        }
    }

    /** The message is taken, sent and booked in one transaction: two nodes cannot both send it, and what was not sent stays unsent. */
    private void sendTo(PersonId person) {
        var now = clock.instant();
        var here = now.atZone(WorkCalendar.ZONE);
        var setting = settings.of(person);
        var reaching =
                channels.stream().filter(channel -> channel.reaches(setting)).toList();
        if (reaching.isEmpty() || setting.isQuiet(here.toLocalTime())) {
            return;
        }
        var unsent = notices.unsent(person);
        var restDay = !calendars.now().isWorkingDay(here.toLocalDate());
        if (unsent.isEmpty()
                || (restDay && unsent.stream().noneMatch(row -> row.kind().urgent()))) {
            return;
        }
        if (notices.takeMessageOf(person, now, here.toLocalDate())) {
            notices.sent(unsent, now);
            var message = message(unsent, here.toLocalDate());
            reaching.forEach(channel -> channel.send(setting, message));
        }
    }

    static Message message(List<NoticeRow> notices, LocalDate day) {
        var title = "督查督办提醒（%d月%d日，%d条）".formatted(day.getMonthValue(), day.getDayOfMonth(), notices.size());
        var words = notices.stream()
                .map(row -> "· " + row.title() + "\n  " + row.words())
                .collect(Collectors.joining("\n\n", "", "\n\n请登录纲目系统办理。每天最多发送一封汇总，可在“提醒设置”中修改邮箱和免打扰时段。\n"));
        return new Message(title, words);
    }
}
