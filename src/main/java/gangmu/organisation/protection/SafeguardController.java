package gangmu.organisation.protection;

import gangmu.organisation.ForSecurityAdmins;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 安全设置: what holds, what the standard demands, and who changed what. */
@RestController
@RequestMapping("/api/admin/safeguards")
class SafeguardController {

    record SafeguardsChange(
            @NotBlank(message = "请说明为什么修改") @Size(max = 500, message = "说明不能超过500字")
            String note,

            @NotNull(message = "请填写安全设置") @Valid Safeguards safeguards) {}

    /**
     * One demand of the standard.
     *
     * @param met whether what holds meets it
     */
    record DemandView(String field, String label, String words, boolean met) {}

    record SafeguardsVersionRow(
            int version, OffsetDateTime since, @Nullable String by, String note) {}

    record SafeguardsView(
            int version, Safeguards safeguards, List<DemandView> demands, List<SafeguardsVersionRow> versions) {}

    private final SafeguardVersions versions;

    SafeguardController(SafeguardVersions versions) {
        this.versions = versions;
    }

    @GetMapping
    @ForSecurityAdmins
    SafeguardsView now() {
        var all = versions.all();
        var now = all.getFirst();
        return new SafeguardsView(
                now.version(),
                now.safeguards(),
                Standard.DEMANDS.stream()
                        .map(demand -> new DemandView(
                                demand.field(), demand.label(), demand.words(), demand.isMetBy(now.safeguards())))
                        .toList(),
                all.stream()
                        .map(version -> new SafeguardsVersionRow(
                                version.version(), version.since(), version.by(), version.note()))
                        .toList());
    }

    /** Changes the safeguards from now on; {@code If-Match} names the version that the change was made to. */
    @PutMapping
    @ForSecurityAdmins
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(
            @RequestHeader(HttpHeaders.IF_MATCH) String seen,
            @Valid @RequestBody SafeguardsChange change,
            Viewer viewer) {
        versions.change(version(seen), change.safeguards(), change.note().strip(), viewer);
    }

    /** The number between the quotes; what is no number is no version of ours. */
    private static int version(String match) {
        var number = match.replace("W/", "").replace("\"", "").strip();
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }
}
