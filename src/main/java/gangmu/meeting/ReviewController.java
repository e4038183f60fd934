package gangmu.meeting;

import gangmu.matter.list.MatterLists;
import gangmu.matter.list.MatterRow;
import gangmu.matter.review.MatterReview;
import gangmu.matter.review.Measure;
import gangmu.organisation.May;
import gangmu.organisation.Right;
import gangmu.organisation.Viewer;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 月讲评 over HTTP: the numbers of a month and of the one before, and the matters behind each. */
@RestController
@RequestMapping("/api/reviews/{month}")
class ReviewController {

    private final MonthlyReviews reviews;
    private final MatterReview matters;
    private final MatterLists rows;

    ReviewController(MonthlyReviews reviews, MatterReview matters, MatterLists rows) {
        this.reviews = reviews;
        this.matters = matters;
        this.rows = rows;
    }

    @GetMapping
    @May(Right.CONSULT)
    MonthlyReviews.Review review(@PathVariable YearMonth month) {
        return reviews.of(month);
    }

    @GetMapping("/rows")
    @May(Right.CONSULT)
    List<MatterRow> rows(
            @PathVariable YearMonth month,
            @RequestParam Measure measure,
            @RequestParam(defaultValue = "ALL") MatterReview.By by,
            @RequestParam(required = false) @Nullable String key,
            Viewer viewer) {
        return rows.of(viewer, matters.behind(month, measure, by, key == null ? "all" : key), matters.asOf(month));
    }
}
