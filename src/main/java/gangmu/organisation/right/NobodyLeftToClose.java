package gangmu.organisation.right;

import gangmu.Refused;

/** Without it no matter would come to its end. */
class NobodyLeftToClose extends Refused {

    private static final long serialVersionUID = 1L;

    NobodyLeftToClose() {
        super("nobody-left-to-close", "收回后没有人能办结销号，请至少保留一个角色的“办结销号”。");
    }
}
