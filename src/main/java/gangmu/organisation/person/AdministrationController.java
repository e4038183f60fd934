package gangmu.organisation.person;

import gangmu.organisation.ForAccountAdmins;
import gangmu.organisation.ForSecurityAdmins;
import gangmu.organisation.ForSystemAdmins;
import gangmu.organisation.PersonId;
import gangmu.organisation.Role;
import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import gangmu.organisation.person.PersonCommands.Entry;
import gangmu.organisation.person.PersonCommands.FirstPassword;
import gangmu.organisation.person.PersonCommands.PhoneEntry;
import gangmu.organisation.phone.PhoneNumber;
import gangmu.organisation.unit.UnitCommands;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The register of units and people over HTTP: entered by one administrator, opened by the other. */
@RestController
@RequestMapping("/api/admin")
class AdministrationController {

    /**
     * What is entered of a person.
     *
     * @param phone null: it stays what it was; empty: none
     * @param handOverToId who takes over what hangs on the person, where the role or the unit is another
     * @param since the first day of the post, where it is another; null: today
     */
    record PersonBody(
            @NotBlank(message = "请填写用户名")
            @Pattern(regexp = "[A-Za-z][A-Za-z0-9._-]{1,49}", message = "用户名由字母开头，只能含字母、数字和“.”“_”“-”，2至50位")
            String userName,

            @NotBlank(message = "请填写姓名") @Size(max = 50, message = "姓名不能超过50字")
            String name,

            @NotNull(message = "请填写职务") @Size(max = 50, message = "职务不能超过50字")
            String title,

            @NotNull(message = "请选定角色") Role role,
            @NotNull(message = "请选定单位") UnitId unitId,

            @Nullable
            @Size(max = 40, message = PhoneNumber.WRONG)
            @Pattern(regexp = "\\s*|" + PhoneNumber.TYPED, message = PhoneNumber.WRONG)
            String phone,

            @Nullable LocalDate since,
            @Nullable PersonId handOverToId) {

        Entry entry() {
            return new Entry(userName, name.strip(), title.strip(), role, unitId, since);
        }

        PhoneEntry phoneEntry() {
            return phone == null
                    ? PhoneEntry.UNCHANGED
                    : PhoneEntry.of(PhoneNumber.read(phone).orElse(null));
        }

        /** Without the number: it comes into no log. */
        @Override
        public String toString() {
            return entry().toString();
        }
    }

    /** @param handOverToId who takes over what hangs on the person; null where nothing does */
    record ClosingBody(@Nullable PersonId handOverToId) {}

    record UnitBody(
            @NotBlank(message = "请填写单位全称") @Size(max = 100, message = "单位全称不能超过100字")
            String name,

            @NotBlank(message = "请填写单位简称") @Size(max = 30, message = "单位简称不能超过30字")
            String shortName,

            @NotNull(message = "请选定单位类别") Unit.Kind kind,
            @Nullable UnitId parentId,

            @NotNull(message = "请填写别名") @Size(max = 20, message = "别名不能超过20个")
            List<@NotBlank(message = "别名不能为空") @Size(max = 100, message = "别名不能超过100字") String> aliases,

            @NotNull(message = "请填写职责") @Size(max = 50, message = "职责不能超过50条")
            List<@NotBlank(message = "职责不能为空") @Size(max = 200, message = "每条职责不能超过200字") String> duties,

            @Nullable LocalDate endsOn) {

        Unit unit(UnitId id) {
            return new Unit(
                    id,
                    name.strip(),
                    shortName.strip(),
                    kind,
                    parentId,
                    aliases.stream().map(String::strip).toList(),
                    duties.stream().map(String::strip).toList(),
                    endsOn);
        }
    }

    private final PersonCommands commands;
    private final UnitCommands units;
    private final Roll roll;

    AdministrationController(PersonCommands commands, UnitCommands units, Roll roll) {
        this.commands = commands;
        this.units = units;
        this.roll = roll;
    }

    @GetMapping("/people")
    @ForAccountAdmins
    List<Roll.Member> people() {
        return roll.all();
    }

    @PostMapping("/people")
    @ForSystemAdmins
    ResponseEntity<Void> enter(@Valid @RequestBody PersonBody body, Viewer viewer) {
        var id = commands.enter(body.entry(), body.phoneEntry(), viewer);
        return ResponseEntity.created(URI.create("/api/admin/people/" + id.value()))
                .build();
    }

    @PutMapping("/people/{id}")
    @ForSystemAdmins
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable PersonId id, @Valid @RequestBody PersonBody body, Viewer viewer) {
        commands.change(id, body.entry(), body.phoneEntry(), body.handOverToId(), viewer);
    }

    @PostMapping("/people/{id}/closing")
    @ForSystemAdmins
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(@PathVariable PersonId id, @RequestBody(required = false) @Nullable ClosingBody body, Viewer viewer) {
        commands.close(id, body == null ? null : body.handOverToId(), viewer);
    }

    @DeleteMapping("/people/{id}/closing")
    @ForSystemAdmins
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(@PathVariable PersonId id, Viewer viewer) {
        commands.reopen(id, viewer);
    }

    @PostMapping("/people/{id}/opening")
    @ForSecurityAdmins
    FirstPassword open(@PathVariable PersonId id, Viewer viewer) {
        return commands.open(id, viewer);
    }

    /** Opens all that wait for it. */
    @PostMapping("/openings")
    @ForSecurityAdmins
    List<FirstPassword> openAll(Viewer viewer) {
        return commands.openAll(viewer);
    }

    @PostMapping("/people/{id}/password")
    @ForSecurityAdmins
    FirstPassword issuePassword(@PathVariable PersonId id, Viewer viewer) {
        return commands.issuePassword(id, viewer);
    }

    @DeleteMapping("/people/{id}/second-factor")
    @ForSecurityAdmins
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resetSecondFactor(@PathVariable PersonId id, Viewer viewer) {
        commands.resetSecondFactor(id, viewer);
    }

    @PostMapping("/units")
    @ForSystemAdmins
    ResponseEntity<Void> register(@Valid @RequestBody UnitBody body, Viewer viewer) {
        var id = units.register(body.unit(UnitId.next()), viewer);
        return ResponseEntity.created(URI.create("/api/admin/units/" + id.value()))
                .build();
    }

    @PutMapping("/units/{id}")
    @ForSystemAdmins
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@PathVariable UnitId id, @Valid @RequestBody UnitBody body, Viewer viewer) {
        units.change(body.unit(id), viewer);
    }
}
