package gangmu.wording;

import gangmu.Refused;

/** What bears the mark of a state secret is not taken in, and nothing of it is kept (保守国家秘密法; DOMAIN §11.2). */
public class MarkedSecret extends Refused.Unprocessable {

    private static final long serialVersionUID = 1L;

    public MarkedSecret() {
        super("marked-secret", "内容带有国家秘密标志（绝密、机密、秘密）。本系统为非涉密系统，不得录入或上传；内容没有保存，请按保密规定处理。");
    }
}
