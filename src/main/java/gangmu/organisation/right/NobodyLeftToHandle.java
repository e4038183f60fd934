package gangmu.organisation.right;

import gangmu.Refused;

/** Without it no unit would sign for its matters. */
class NobodyLeftToHandle extends Refused {

    private static final long serialVersionUID = 1L;

    NobodyLeftToHandle() {
        super("nobody-left-to-handle", "收回后没有人能为主办单位签收，请保留联络员的“签收办理”。");
    }
}
