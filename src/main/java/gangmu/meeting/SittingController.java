package gangmu.meeting;

import gangmu.InOurTime;
import gangmu.matter.MatterId;
import gangmu.organisation.May;
import gangmu.organisation.PersonId;
import gangmu.organisation.Right;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The meeting itself over HTTP: its agenda, its notes, its end. */
@RestController
@RequestMapping("/api/meetings/{id}")
class SittingController {

    record NewNote(
            @NotNull(message = "请选定议程") MeetingNote.Section section,

            @Nullable MatterId matterId,

            @NotNull(message = "请选定记录的类别") MeetingNote.Kind kind,

            @NotBlank(message = "请填写记录内容") @Size(max = 2000, message = "记录不能超过2000字")
            String words,

            @Nullable Boolean done,
            @Nullable @InOurTime LocalDate promisedFor,
            @Nullable UnitId leadUnitId,

            @Nullable List<@NotNull(message = "请选定协办单位") UnitId> coUnitIds,

            @Nullable @InOurTime LocalDate deadline) {

        MeetingNote.Text text() {
            return new MeetingNote.Text(
                    section,
                    matterId,
                    kind,
                    words.strip(),
                    done,
                    promisedFor,
                    leadUnitId,
                    coUnitIds == null ? List.of() : coUnitIds,
                    deadline);
        }
    }

    record End(
            @NotNull(message = "请选定主持会议的领导") PersonId leaderId,

            @Nullable @Size(max = 2000, message = "参会人员不能超过2000字")
            String attendance) {

        @Nullable
        String whoWasThere() {
            return attendance == null || attendance.isBlank() ? null : attendance.strip();
        }
    }

    private final SittingCommands commands;
    private final AgendaQueries queries;

    SittingController(SittingCommands commands, AgendaQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    @GetMapping("/agenda")
    @May(Right.CONSULT)
    AgendaQueries.Agenda agenda(@PathVariable MeetingId id, Viewer viewer) {
        return queries.agenda(id, viewer);
    }

    @PostMapping("/opening")
    @May(Right.DOCKET)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void open(@PathVariable MeetingId id, Viewer viewer) {
        commands.open(id, viewer);
    }

    @PostMapping("/notes")
    @May(Right.DOCKET)
    ResponseEntity<Void> take(@PathVariable MeetingId id, @Valid @RequestBody NewNote body, Viewer viewer) {
        var note = commands.take(id, body.text(), viewer);
        return ResponseEntity.created(URI.create("/api/meetings/" + id.value() + "/notes/" + note.value()))
                .build();
    }

    @DeleteMapping("/notes/{note}")
    @May(Right.DOCKET)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void strike(@PathVariable MeetingId id, @PathVariable MeetingNoteId note, Viewer viewer) {
        commands.strike(id, note, viewer);
    }

    @PostMapping("/closing")
    @May(Right.DOCKET)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable MeetingId id, @Valid @RequestBody End body, Viewer viewer) {
        commands.end(id, body.leaderId(), body.whoWasThere(), viewer);
    }

    @DeleteMapping("/closing")
    @May(Right.DOCKET)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resume(@PathVariable MeetingId id, Viewer viewer) {
        commands.resume(id, viewer);
    }

    @PostMapping("/minutes/approval")
    @May(Right.APPROVE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approve(@PathVariable MeetingId id, Viewer viewer) {
        commands.approve(id, viewer);
    }
}
