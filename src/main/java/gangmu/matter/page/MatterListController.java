package gangmu.matter.page;

import gangmu.matter.MatterId;
import gangmu.matter.list.Cursor;
import gangmu.matter.list.MatterLists;
import gangmu.matter.list.MatterSort;
import gangmu.matter.page.MatterView.HistoryRow;
import gangmu.organisation.ForBusiness;
import gangmu.organisation.Viewer;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of matters, and each by itself, over HTTP. */
@RestController
@RequestMapping("/api/matters")
class MatterListController {

    /** Where a page begins and how long it is. */
    record PageOf(
            @Pattern(regexp = MatterSort.NAMES, message = "请选择排序方式") @Nullable
            String sort,

            @Nullable Cursor after,

            @Min(value = 1, message = "每页至少1行") @Max(value = 500, message = "每页不超过500行") @Nullable
            Integer size) {

        private static final int USUAL = 50;

        MatterSort order() {
            return MatterSort.named(sort);
        }

        int length() {
            return size == null ? USUAL : size;
        }
    }

    /** What a whole list is sorted by. */
    record SortOf(
            @Pattern(regexp = MatterSort.NAMES, message = "请选择排序方式") @Nullable
            String sort) {}

    private final MatterLists lists;
    private final MatterViews views;
    private final MatterHistories histories;
    private final MatterExports exports;

    MatterListController(MatterLists lists, MatterViews views, MatterHistories histories, MatterExports exports) {
        this.lists = lists;
        this.views = views;
        this.histories = histories;
        this.exports = exports;
    }

    @GetMapping
    @ForBusiness
    MatterLists.Page list(
            Viewer viewer, @ParameterObject @Valid MatterFilter filter, @ParameterObject @Valid PageOf page) {
        return lists.page(viewer, filter.narrowings(viewer), page.order(), page.after(), page.length(), filter.asOf());
    }

    @GetMapping("/count")
    @ForBusiness
    MatterLists.Count count(Viewer viewer, @ParameterObject @Valid MatterFilter filter) {
        return lists.count(viewer, filter.narrowings(viewer), filter.asOf());
    }

    @GetMapping(path = "/export", produces = "text/csv")
    @ForBusiness
    void export(
            Viewer viewer,
            @ParameterObject @Valid MatterFilter filter,
            @ParameterObject @Valid SortOf sort,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("事项清单.csv", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        var csv = new MatterCsv(response.getWriter());
        exports.export(viewer, filter, MatterSort.named(sort.sort()), csv::add);
    }

    @GetMapping("/{id}")
    @ForBusiness
    MatterView view(Viewer viewer, @PathVariable MatterId id, @RequestParam(required = false) @Nullable Instant asOf) {
        return views.view(viewer, id, asOf);
    }

    @GetMapping("/{id}/history")
    @ForBusiness
    List<HistoryRow> history(
            Viewer viewer, @PathVariable MatterId id, @RequestParam(required = false) @Nullable Instant asOf) {
        return histories.history(viewer, id, asOf);
    }
}
