package gangmu.matter.life;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A leader's yes or no to what the supervision office proposed, as a form sends it. */
record Approval(
        @NotNull(message = "请说明是否同意") Boolean approved,

        @Nullable @Size(max = 2000, message = "理由不能超过2000字") String reason) {

    /** Why not; nothing where no reason was given. */
    String why() {
        return reason == null ? "" : reason.strip();
    }
}
