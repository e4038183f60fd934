package gangmu.notice;

import com.fasterxml.jackson.annotation.JsonFormat;
import gangmu.notice.Settings.Setting;
import gangmu.organisation.ForBusiness;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own notices over HTTP. */
@RestController
@RequestMapping("/api/notices")
class NoticeController {

    /**
     * How one wants to be reached.
     *
     * @param email told masked; what comes back masked stays what it was
     */
    record NoticeSettings(
            @Size(max = 254, message = "邮箱地址太长")
            @Pattern(regexp = "\\s*|[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\"]+", message = "邮箱地址不正确")
            @Nullable
            String email,

            @NotNull(message = "请填写免打扰开始时间") @JsonFormat(pattern = "HH:mm")
            LocalTime quietFrom,

            @NotNull(message = "请填写免打扰结束时间") @JsonFormat(pattern = "HH:mm")
            LocalTime quietTo) {

        static NoticeSettings of(Setting setting) {
            return new NoticeSettings(setting.masked(), setting.quietFrom(), setting.quietTo());
        }

        Setting setting(Setting before) {
            var typed = email == null || email.isBlank() ? null : email.strip();
            var same = Objects.equals(typed, before.masked());
            return new Setting(same ? before.email() : typed, quietFrom, quietTo);
        }
    }

    private final Notices notices;
    private final Settings settings;

    NoticeController(Notices notices, Settings settings) {
        this.notices = notices;
        this.settings = settings;
    }

    @GetMapping
    @ForBusiness
    List<Notices.NoticeRow> list(Viewer viewer, @RequestParam(defaultValue = "false") boolean unread) {
        return notices.of(viewer, unread);
    }

    @PostMapping("/{id}/reading")
    @ForBusiness
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable NoticeId id, Viewer viewer) {
        notices.read(id, viewer);
    }

    @GetMapping("/settings")
    @ForBusiness
    NoticeSettings settings(Viewer viewer) {
        viewer.requireInPerson();
        return NoticeSettings.of(settings.of(viewer.person()));
    }

    @PutMapping("/settings")
    @ForBusiness
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(@Valid @RequestBody NoticeSettings body, Viewer viewer) {
        viewer.requireInPerson();
        settings.set(viewer.person(), body.setting(settings.of(viewer.person())));
    }
}
