package gangmu.notice;

import gangmu.matter.MatterReminders;
import gangmu.matter.MatterReminders.Reminder;
import gangmu.organisation.People;
import gangmu.organisation.Person;
import gangmu.organisation.PersonId;
import gangmu.organisation.Role;
import gangmu.organisation.UnitId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 到期提醒: tells the liaisons what becomes due, and the supervision office who is overdue and who is silent. */
@Component
class Reminding {

    private final Notices notices;
    private final MatterReminders matters;
    private final People people;

    Reminding(Notices notices, MatterReminders matters, People people) {
        this.notices = notices;
        this.matters = matters;
        this.people = people;
    }

    /** Reminds of everything of today; who was reminded already is not reminded again. */
    @Transactional
    void remind() {
        var liaisons = people.ofUnits().stream()
                .collect(Collectors.groupingBy(Person::unit, Collectors.mapping(Person::id, Collectors.toList())));
        var clerks = people.of(Role.CLERK).stream().map(Person::id).toList();
        for (var reminder : matters.today()) {
            notices.tell(whom(reminder, liaisons, clerks), notice(reminder));
        }
    }

    private static List<PersonId> whom(Reminder reminder, Map<UnitId, List<PersonId>> liaisons, List<PersonId> clerks) {
        var handlers = liaisons.getOrDefault(reminder.unit(), List.of());
        return switch (reminder.cause()) {
            case NEAR, DUE_TODAY, REPORT_OWED, OPINION_OWED -> handlers;
            case OVERDUE, SILENT ->
                Stream.concat(handlers.stream(), clerks.stream()).toList();
        };
    }

    private static Notice notice(Reminder reminder) {
        var day = "%d月%d日"
                .formatted(reminder.day().getMonthValue(), reminder.day().getDayOfMonth());
        var what = switch (reminder.cause()) {
            case NEAR -> "将于" + day + "到期";
            case DUE_TODAY -> "今天到期";
            case OVERDUE -> "已逾期（" + day + "到期）";
            case REPORT_OWED -> "请于" + day + "前反馈进展";
            case OPINION_OWED -> "协办意见应于" + day + "前提交";
            case SILENT -> "长期未反馈（应于" + day + "前反馈）";
        };
        return new Notice(
                "%s %s %s".formatted(reminder.cause(), reminder.matter().value(), reminder.day()),
                Kind.valueOf(reminder.cause().name()),
                reminder.code() + "：" + what,
                reminder.demand(),
                reminder.matter());
    }
}
