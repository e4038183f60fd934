package gangmu.archive.filing;

import gangmu.archive.filing.Scheme.Division;
import gangmu.organisation.May;
import gangmu.organisation.Right;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 归档代码 over HTTP. */
@RestController
@RequestMapping("/api/filings/codes")
class SchemeController {

    record DivisionBody(
            @NotNull(message = "请填写机构（问题）代码") @Pattern(regexp = "[0-9A-Z]{3}", message = "机构（问题）代码为3位大写字母或数字，如DCS")
            String code,

            @NotBlank(message = "请填写机构（问题）名称") @Size(max = 30, message = "机构（问题）名称不能超过30字")
            String name) {}

    record CodesBody(
            @NotNull(message = "请填写全宗号")
            @Pattern(regexp = "(?=.*[0-9])[0-9A-Z]{4}", message = "全宗号为4位数字，或字母与数字的组合，如X043")
            String fonds,

            @NotNull(message = "请填写机构（问题），没有的留空") @Size(max = 50, message = "机构（问题）不能超过50个")
            List<@NotNull(message = "请填写机构（问题）") @Valid DivisionBody> divisions,

            @NotBlank(message = "请说明依据，如档案馆的通知") @Size(max = 200, message = "依据不能超过200字")
            String reason) {}

    /** @param codes nothing where the house has none yet */
    record CodesView(@Nullable Scheme codes) {}

    private final Schemes schemes;

    SchemeController(Schemes schemes) {
        this.schemes = schemes;
    }

    @GetMapping
    @May({Right.CLOSE, Right.KEEP_RULES})
    CodesView now() {
        return new CodesView(schemes.now().orElse(null));
    }

    @PutMapping
    @May(Right.KEEP_RULES)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(Viewer viewer, @Valid @RequestBody CodesBody body) {
        schemes.change(
                body.fonds(),
                body.divisions().stream()
                        .map(one -> new Division(one.code(), one.name().strip()))
                        .toList(),
                body.reason().strip(),
                viewer);
    }
}
