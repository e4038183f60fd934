package gangmu.board;

import gangmu.board.SavedFilters.SavedFilter;
import gangmu.organisation.ForBusiness;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The board and the kept filters over HTTP. */
@RestController
@RequestMapping("/api/board")
class BoardController {

    record FilterBody(
            @NotBlank(message = "请给筛选起个名称") @Size(max = 50, message = "名称不能超过50字")
            String name,

            @NotNull(message = "没有筛选条件") @Size(max = 2000, message = "筛选条件太长")
            String query) {}

    record Kept(UUID id) {}

    private final Boards boards;
    private final SavedFilters filters;

    BoardController(Boards boards, SavedFilters filters) {
        this.boards = boards;
        this.filters = filters;
    }

    @GetMapping
    @ForBusiness
    Board board(Viewer viewer, @RequestParam(required = false) @Nullable Instant asOf) {
        return boards.of(viewer, asOf);
    }

    @GetMapping("/filters")
    @ForBusiness
    List<SavedFilter> filters(Viewer viewer) {
        return filters.of(viewer);
    }

    @PostMapping("/filters")
    @ForBusiness
    @ResponseStatus(HttpStatus.CREATED)
    Kept keep(@Valid @RequestBody FilterBody body, Viewer viewer) {
        return new Kept(filters.keep(viewer, body.name().strip(), body.query()));
    }

    @DeleteMapping("/filters/{id}")
    @ForBusiness
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable UUID id, Viewer viewer) {
        filters.drop(viewer, id);
    }
}
