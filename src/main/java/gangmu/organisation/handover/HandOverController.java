package gangmu.organisation.handover;

import gangmu.organisation.ForSystemAdmins;
import gangmu.organisation.May;
import gangmu.organisation.PersonId;
import gangmu.organisation.Right;
import gangmu.organisation.Viewer;
import gangmu.organisation.handover.OpenItem.Kind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * 移交未了事项 over HTTP. The supervision office sees what it is; the administrators, who see no business, how much of each kind.
 */
@RestController
@RequestMapping("/api")
class HandOverController {

    /** How much of one kind hangs on somebody. */
    record OpenItemCount(Kind kind, String words, int count) {}

    record HandOverBody(
            @NotNull(message = "请选定接任人") PersonId toId,

            @NotBlank(message = "请填写移交理由") @Size(max = 500, message = "移交理由不能超过500字")
            String reason) {}

    private final HandOver handOver;

    HandOverController(HandOver handOver) {
        this.handOver = handOver;
    }

    @GetMapping("/people/{id}/open-items")
    @May(Right.HAND_OVER)
    List<OpenItem> items(@PathVariable PersonId id) {
        return handOver.itemsOf(id);
    }

    @GetMapping("/admin/people/{id}/open-items")
    @ForSystemAdmins
    List<OpenItemCount> counts(@PathVariable PersonId id) {
        return handOver.countsOf(id).entrySet().stream()
                .map(count -> new OpenItemCount(count.getKey(), count.getKey().words(), count.getValue()))
                .toList();
    }

    @PostMapping("/people/{id}/hand-over")
    @May(Right.HAND_OVER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handOver(@PathVariable PersonId id, @Valid @RequestBody HandOverBody body, Viewer viewer) {
        handOver.handOver(id, body.toId(), body.reason().strip(), viewer);
    }
}
