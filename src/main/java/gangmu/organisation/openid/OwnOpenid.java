package gangmu.organisation.openid;

import gangmu.Refused;

/** Who links the accounts of others does not link their own: a session left open would be enough to let somebody else in for good. */
class OwnOpenid extends Refused {

    private static final long serialVersionUID = 1L;

    OwnOpenid() {
        super("own-openid", "不能为自己的账号设置统一身份认证登录，请另一位安全管理员办理。");
    }
}
