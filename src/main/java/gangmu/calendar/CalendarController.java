package gangmu.calendar;

import gangmu.calendar.CalendarCommands.Notice;
import gangmu.organisation.ForBusiness;
import gangmu.organisation.May;
import gangmu.organisation.Right;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The working days of each year over HTTP. */
@RestController
@RequestMapping("/api/calendar/years")
class CalendarController {

    record NoticeDay(
            @NotNull(message = "请填写日期") LocalDate date,

            @NotNull(message = "请说明上班还是休息") Boolean working,

            @NotBlank(message = "请填写每一天的名称") @Size(max = 20, message = "名称不能超过20字")
            String name) {

        SpecialDay day() {
            return new SpecialDay(date, working, name.strip());
        }
    }

    record NoticeBody(
            @NotBlank(message = "请填写依据，如通知的文号") @Size(max = 200, message = "依据不能超过200字")
            String source,

            @NotNull(message = "请填写放假和调休的日子") @Size(max = 366, message = "一年没有这么多天")
            List<@NotNull(message = "请填写放假和调休的日子") @Valid NoticeDay> days) {}

    record ConfirmedNotice(
            @NotNull(message = "请填写放假和调休的日子") @Valid NoticeBody notice,

            @NotBlank(message = "请先查看影响再发布") @Size(max = 64, message = "请先查看影响再发布")
            String previewed) {}

    private final CalendarCommands commands;
    private final CalendarQueries queries;

    CalendarController(CalendarCommands commands, CalendarQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @GetMapping
    @ForBusiness
    List<CalendarQueries.CalendarYearRow> years() {
        return queries.years();
    }

    @GetMapping("/{year}")
    @ForBusiness
    CalendarQueries.CalendarYear year(@PathVariable int year) {
        return queries.year(year);
    }

    /** What is due on a day that the notice of this year may still move. */
    @GetMapping("/{year}/provisional")
    @May(Right.KEEP_RULES)
    List<CalendarCommands.Provisional> provisional(@PathVariable int year) {
        return commands.provisional(year);
    }

    @PostMapping("/{year}/preview")
    @May(Right.KEEP_RULES)
    NoticePreview preview(@PathVariable int year, @Valid @RequestBody NoticeBody body) {
        return commands.preview(notice(year, body));
    }

    @PutMapping("/{year}")
    @May(Right.KEEP_RULES)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void load(@PathVariable int year, @Valid @RequestBody ConfirmedNotice body, Viewer viewer) {
        commands.load(notice(year, body.notice()), body.previewed(), viewer);
    }

    private static Notice notice(int year, NoticeBody body) {
        return new Notice(
                year,
                body.source().strip(),
                body.days().stream().map(NoticeDay::day).toList());
    }
}
