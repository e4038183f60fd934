package gangmu.matter.rule;

import gangmu.matter.rule.RuleSets.RuleVersion;
import gangmu.organisation.ForBusiness;
import gangmu.organisation.May;
import gangmu.organisation.Right;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The rules over HTTP. */
@RestController
@RequestMapping("/api/rules")
class RuleController {

    record RuleChange(
            @NotBlank(message = "请说明为什么修改，如依据的文号") @Size(max = 500, message = "说明不能超过500字")
            String note,

            @NotNull(message = "请填写规则") RuleSet rules) {}

    private final RuleSets rules;

    RuleController(RuleSets rules) {
        this.rules = rules;
    }

    @InitBinder("ruleChange")
    void soundRulesOnly(WebDataBinder binder) {
        binder.addValidators(new SoundRules());
    }

    @GetMapping
    @ForBusiness
    ResponseEntity<RuleVersion> now() {
        var version = rules.versionNow();
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, "\"" + version.version() + "\"")
                .body(version);
    }

    @GetMapping("/versions")
    @ForBusiness
    List<RuleVersion> versions() {
        return rules.versions();
    }

    /** Changes the rules from now on; {@code If-Match} names the version that the change was made to. */
    @PutMapping
    @May(Right.KEEP_RULES)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(
            @RequestHeader(HttpHeaders.IF_MATCH) String seen, @Valid @RequestBody RuleChange change, Viewer viewer) {
        rules.change(version(seen), change.rules(), change.note().strip(), viewer);
    }

    /** The number between the quotes; what is no number is no version of ours. */
    private static int version(String match) {
        var number = match.replace("W/", "").replace("\"", "").strip();
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }
}
