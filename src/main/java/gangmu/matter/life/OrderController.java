package gangmu.matter.life;

import gangmu.InOurTime;
import gangmu.matter.Importance;
import gangmu.matter.MatterId;
import gangmu.organisation.May;
import gangmu.organisation.Right;
import gangmu.organisation.UnitId;
import gangmu.organisation.Viewer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 批示、分解 over HTTP: orders that come from a matter. */
@RestController
@RequestMapping("/api")
class OrderController {

    /** What is to be handed out, as both forms say it. */
    interface Wish {

        String demand();

        @Nullable
        String requirement();

        @Nullable
        String theme();

        UnitId leadUnitId();

        @Nullable
        List<UnitId> coUnitIds();

        @Nullable
        LocalDate deadline();

        @Nullable
        String deadlineText();

        @Nullable
        Importance importance();

        default OrderCommands.Wanted wanted() {
            var coUnits = coUnitIds();
            var importance = importance();
            return new OrderCommands.Wanted(
                    demand().strip(),
                    requirement(),
                    theme(),
                    leadUnitId(),
                    coUnits == null ? List.of() : coUnits,
                    deadline(),
                    deadlineText(),
                    importance == null ? Importance.NORMAL : importance);
        }
    }

    record NewOrder(
            @Nullable UUID instructionId,
            @Nullable MatterId parentId,

            @NotBlank(message = "请填写事项") @Size(max = 2000, message = "事项不能超过2000字")
            String demand,

            @Nullable @Size(max = 2000, message = "工作要求不能超过2000字")
            String requirement,

            @Nullable @Size(max = 200, message = "主题不能超过200字")
            String theme,

            @NotNull(message = "请选择主办单位") UnitId leadUnitId,
            @Nullable List<@NotNull(message = "编号不能为空") UnitId> coUnitIds,
            @Nullable @InOurTime LocalDate deadline,

            @Nullable @Size(max = 200, message = "时限原文不能超过200字")
            String deadlineText,

            @Nullable Importance importance)
            implements Wish {}

    record Part(
            @NotBlank(message = "请填写事项") @Size(max = 2000, message = "事项不能超过2000字")
            String demand,

            @Nullable @Size(max = 2000, message = "工作要求不能超过2000字")
            String requirement,

            @Nullable @Size(max = 200, message = "主题不能超过200字")
            String theme,

            @NotNull(message = "请选择主办单位") UnitId leadUnitId,
            @Nullable List<@NotNull(message = "编号不能为空") UnitId> coUnitIds,
            @Nullable @InOurTime LocalDate deadline,

            @Nullable @Size(max = 200, message = "时限原文不能超过200字")
            String deadlineText,

            @Nullable Importance importance)
            implements Wish {}

    record Instruction(
            @NotBlank(message = "请填写批示内容") @Size(max = 2000, message = "批示内容不能超过2000字")
            String words,

            @NotNull(message = "请说明是否需要办理") Boolean forAction) {}

    record Given(UUID id) {}

    private final MatterCommands commands;
    private final OrderCommands orders;
    private final Instructions instructions;

    OrderController(MatterCommands commands, OrderCommands orders, Instructions instructions) {
        this.commands = commands;
        this.orders = orders;
        this.instructions = instructions;
    }

    @PostMapping("/matters")
    @May({Right.ORDER, Right.DOCKET, Right.HANDLE})
    ResponseEntity<Void> order(Viewer viewer, @Valid @RequestBody NewOrder body) {
        if (body.parentId() != null) {
            return created(orders.divide(body.parentId(), body.wanted(), viewer));
        }
        if (body.instructionId() == null || !viewer.may(Right.ORDER)) {
            throw new WithoutMandate();
        }
        return created(orders.orderInstructed(body.instructionId(), body.wanted(), viewer));
    }

    @PostMapping("/matters/{id}/parts")
    @May({Right.DOCKET, Right.HANDLE})
    ResponseEntity<Void> divide(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody Part body) {
        return created(orders.divide(id, body.wanted(), viewer));
    }

    @PostMapping("/matters/{id}/instructions")
    @May(Right.INSTRUCT)
    @ResponseStatus(HttpStatus.CREATED)
    Given instruct(Viewer viewer, @PathVariable MatterId id, @Valid @RequestBody Instruction body) {
        var given = new AtomicReference<@Nullable UUID>();
        commands.act(
                id,
                viewer,
                (matter, now) ->
                        given.set(new Handling(matter).instruct(body.words().strip(), body.forAction(), now)));
        return new Given(Objects.requireNonNull(given.get()));
    }

    @GetMapping("/instructions")
    @May(Right.ORDER)
    List<Instructions.InstructionRow> open(Viewer viewer) {
        return instructions.open(viewer);
    }

    private static ResponseEntity<Void> created(MatterId id) {
        return ResponseEntity.created(URI.create("/api/matters/" + id.value())).build();
    }
}
