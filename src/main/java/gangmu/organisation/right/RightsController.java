package gangmu.organisation.right;

import gangmu.organisation.ForSecurityAdmins;
import gangmu.organisation.Right;
import gangmu.organisation.Role;
import gangmu.organisation.Viewer;
import gangmu.organisation.right.Rights.Cell;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 角色权限 over HTTP: the table of who may do what. */
@RestController
@RequestMapping("/api/admin/rights")
class RightsController {

    /** @param given whether people of the role have the right from now on */
    record RightChange(
            @NotNull(message = "请选定角色") Role role,
            @NotNull(message = "请选定权限") Right right,
            @NotNull(message = "请说明是否授予") Boolean given) {}

    record RightsChange(
            @NotEmpty(message = "没有要改动的权限") @Size(max = 200, message = "一次最多改动200项")
            List<@NotNull(message = "请选定权限") @Valid RightChange> changes,

            @NotBlank(message = "请填写理由") @Size(max = 200, message = "理由不能超过200字")
            String reason) {}

    /** A role, as the head of its column. */
    record RoleHead(Role role, String words) {}

    /**
     * A right of a role; a right that a role may never have is not told.
     *
     * @param fixed whether it belongs to the role for good
     */
    record RightCell(Role role, boolean given, boolean fixed) {}

    /**
     * A right, and who has it.
     *
     * @param meaning what can be done with it
     */
    record RightRow(Right right, String words, String meaning, List<RightCell> cells) {}

    record RightsView(List<RoleHead> roles, List<RightRow> rights) {}

    private final Rights rights;

    RightsController(Rights rights) {
        this.rights = rights;
    }

    @GetMapping
    @ForSecurityAdmins
    RightsView table() {
        var table = rights.table();
        var roles = Arrays.stream(Role.values())
                .filter(role -> table.stream().anyMatch(held -> held.role() == role))
                .map(role -> new RoleHead(role, role.words()))
                .toList();
        return new RightsView(
                roles,
                Arrays.stream(Right.values())
                        .map(right -> new RightRow(
                                right,
                                right.words(),
                                right.meaning(),
                                table.stream()
                                        .filter(held -> held.rightName() == right)
                                        .map(held -> new RightCell(held.role(), held.given(), held.fixed()))
                                        .toList()))
                        .toList());
    }

    /** Gives and takes rights from now on; whoever is of one of the roles signs in again. */
    @PutMapping
    @ForSecurityAdmins
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@Valid @RequestBody RightsChange body, Viewer viewer) {
        var cells = body.changes().stream()
                .map(change -> new Cell(change.role(), change.right(), change.given()))
                .toList();
        rights.change(cells, body.reason().strip(), viewer);
    }
}
