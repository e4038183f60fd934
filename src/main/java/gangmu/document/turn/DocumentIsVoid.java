package gangmu.document.turn;

import gangmu.Refused;

/** Nothing is done with a document that was voided, nor with what was found in it, until it is restored. */
public class DocumentIsVoid extends Refused {

    private static final long serialVersionUID = 1L;

    public DocumentIsVoid(Voided voided) {
        super("document-is-void", "这份文件已由%s作废（%s），请先恢复再处理。".formatted(voided.byName(), voided.reason()));
    }
}
