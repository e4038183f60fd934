package gangmu.organisation.right;

import gangmu.Refused;

/** Without it no list would be drawn up and handed out. */
class NobodyLeftToDispatch extends Refused {

    private static final long serialVersionUID = 1L;

    NobodyLeftToDispatch() {
        super("nobody-left-to-dispatch", "收回后没有人能立项交办，请至少保留一个角色的“立项拟办”。");
    }
}
