package gangmu.organisation.right;

import gangmu.organisation.DataScope;
import gangmu.organisation.ForAccountAdmins;
import gangmu.organisation.ForSecurityAdmins;
import gangmu.organisation.PersonId;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import gangmu.organisation.right.DataScopes.Given;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 数据范围 over HTTP: which matters a person sees. */
@RestController
@RequestMapping("/api/admin/people/{id}/data-scope")
class DataScopeController {

    /**
     * What somebody is given.
     *
     * @param scopes together; none: what comes with the role
     */
    record DataScopeBody(
            @NotNull(message = "请选定数据范围") @Size(max = 7, message = "数据范围最多7项")
            Set<@NotNull(message = "没有这种数据范围") DataScope> scopes,

            @Nullable PersonId leaderId,

            @NotNull(message = "请选定单位") @Size(max = 500, message = "单位最多500个")
            Set<@NotNull(message = "请选定单位") UnitId> unitIds,

            @NotBlank(message = "请填写理由") @Size(max = 200, message = "理由不能超过200字")
            String reason) {}

    /**
     * What somebody was given.
     *
     * @param scopes none: what comes with the role
     */
    record DataScopeView(Set<DataScope> scopes, @Nullable PersonId leaderId, Set<UnitId> unitIds) {}

    private final DataScopes scopes;

    DataScopeController(DataScopes scopes) {
        this.scopes = scopes;
    }

    @GetMapping
    @ForAccountAdmins
    DataScopeView scope(@PathVariable PersonId id) {
        var given = scopes.of(id);
        return new DataScopeView(given.scopes(), given.leader(), given.units());
    }

    @PutMapping
    @ForSecurityAdmins
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void give(@PathVariable PersonId id, @Valid @RequestBody DataScopeBody body, Viewer viewer) {
        var given = new Given(body.scopes(), body.leaderId(), body.unitIds());
        scopes.give(id, given, body.reason().strip(), viewer);
    }
}
