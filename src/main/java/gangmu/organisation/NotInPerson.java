package gangmu.organisation;

import gangmu.Refused;

/** Who stands in does the work of another and is not the other. */
public class NotInPerson extends Refused {

    private static final long serialVersionUID = 1L;

    NotInPerson() {
        super("not-in-person", "这是本人的个人事项，代理期间不能查看和办理，请先恢复本人身份。");
    }
}
