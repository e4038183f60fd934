package gangmu.organisation.account;

import gangmu.organisation.AccountEvent.Cause;
import java.util.Locale;

/** Somebody whom the provider knows and who does not come in all the same. Why is told: they have shown who they are. */
public class NotLetIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Cause why;

    NotLetIn(Cause why) {
        this.why = why;
    }

    /** Stable, in kebab case: the sign-in page knows the sentence. */
    public String code() {
        return code(why);
    }

    public String sentence() {
        return switch (why) {
            case SHUT -> "您的账号尚未开通或已经停用，请联系系统管理员。";
            case LOCKED -> "您的账号因连续输错密码或动态口令已被暂时锁定，请稍后再试。";
            case OPENID_OTHERS -> "统一身份认证账号与此前关联的不是同一人，请联系安全管理员核实。";
            default -> "您的统一身份认证账号没有关联本系统的账号，请用密码登录，或请安全管理员开通统一身份认证登录。";
        };
    }

    public static String code(Cause why) {
        return why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
