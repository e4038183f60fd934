package gangmu.organisation.person;

import gangmu.organisation.ForAccountAdmins;
import gangmu.organisation.ForSystemAdmins;
import gangmu.organisation.PersonId;
import gangmu.organisation.Role;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 任职 over HTTP: which posts somebody holds and held, and those held beside the main one. */
@RestController
@RequestMapping("/api/admin/people/{id}/posts")
class PostController {

    /**
     * A post that somebody holds or held.
     *
     * @param main whether the account follows from it; otherwise it is held beside it
     * @param until the last day; null while it is held
     */
    record PostRow(
            UUID id,
            UnitId unitId,
            String unit,
            Role role,
            String title,
            boolean main,
            LocalDate from,
            @Nullable LocalDate until) {}

    record PostBody(
            @NotNull(message = "请选定单位") UnitId unitId,
            @NotNull(message = "请选定角色") Role role,

            @NotBlank(message = "请填写职务") @Size(max = 50, message = "职务不能超过50字")
            String title,

            @NotNull(message = "请填写任职日期") LocalDate from) {}

    record LeavingBody(@NotNull(message = "请填写离任日期") LocalDate until) {}

    private final PersonCommands commands;
    private final Holdings holdings;

    PostController(PersonCommands commands, Holdings holdings) {
        this.commands = commands;
        this.holdings = holdings;
    }

    /** The latest first, without those that were put right on the day they began. */
    @GetMapping
    @ForAccountAdmins
    List<PostRow> posts(@PathVariable PersonId id) {
        return holdings.of(id).stream()
                .filter(held -> !held.corrected())
                .map(held -> new PostRow(
                        held.id(),
                        held.unit(),
                        held.unitName(),
                        held.role(),
                        held.title(),
                        held.main(),
                        held.from(),
                        held.until()))
                .toList();
    }

    @PostMapping
    @ForSystemAdmins
    ResponseEntity<Void> take(@PathVariable PersonId id, @Valid @RequestBody PostBody body, Viewer viewer) {
        var post =
                commands.takePost(id, body.unitId(), body.role(), body.title().strip(), body.from(), viewer);
        return ResponseEntity.created(URI.create("/api/admin/people/%s/posts/%s".formatted(id.value(), post)))
                .build();
    }

    @PostMapping("/{post}/leaving")
    @ForSystemAdmins
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(
            @PathVariable PersonId id, @PathVariable UUID post, @Valid @RequestBody LeavingBody body, Viewer viewer) {
        commands.leavePost(id, post, body.until(), viewer);
    }
}
