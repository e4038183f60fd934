package gangmu.document.suggestion;

import gangmu.InOurTime;
import gangmu.organisation.May;
import gangmu.organisation.Right;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an order would say that somebody's words ask for, such as a leader's instruction; the clerk corrects it. */
@RestController
@RequestMapping("/api/order-suggestions")
class OrderSuggestionController {

    /**
     * Words to be read.
     *
     * @param on the day on which they were written: 12月15日 is a day of that year
     */
    record WordsToRead(
            @NotBlank(message = "请填写原文") @Size(max = 2000, message = "原文不能超过2000字")
            String words,

            @NotNull(message = "请填写日期") @InOurTime LocalDate on) {}

    private final OrderSuggestions suggestions;

    OrderSuggestionController(OrderSuggestions suggestions) {
        this.suggestions = suggestions;
    }

    /** Reads the words; nothing is kept. */
    @PostMapping
    @May(Right.ORDER)
    OrderSuggestions.OrderSuggestion read(@Valid @RequestBody WordsToRead body) {
        return suggestions.of(body.words(), body.on());
    }
}
