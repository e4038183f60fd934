package gangmu.matter.list;

import gangmu.organisation.ForBusiness;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Full-text search over HTTP. */
@RestController
@RequestMapping("/api/search")
class SearchController {

    /** What is searched for, as of which moment, and which page of what was found. */
    record Question(
            @NotBlank(message = "请输入检索词") @Size(max = 100, message = "检索词不能超过100字")
            String q,

            @Nullable Cursor after,
            @Nullable Instant asOf,

            @Min(value = 1, message = "每页至少1行") @Max(value = 500, message = "每页不超过500行") @Nullable
            Integer size) {

        private static final int USUAL = 20;

        int length() {
            return size == null ? USUAL : size;
        }
    }

    private final MatterSearch search;

    SearchController(MatterSearch search) {
        this.search = search;
    }

    @GetMapping
    @ForBusiness
    MatterSearch.SearchPage search(Viewer viewer, @ParameterObject @Valid Question question) {
        return search.search(viewer, question.q(), question.after(), question.length(), question.asOf());
    }
}
