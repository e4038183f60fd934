package gangmu.organisation.openid;

import gangmu.Refused;

/** One name at the provider opens one account. */
class OpenidNameTaken extends Refused {

    private static final long serialVersionUID = 1L;

    OpenidNameTaken(String name) {
        super("openid-name-taken", "统一身份认证账号名“%s”已关联其他人的账号，请核对。".formatted(name));
    }
}
