package gangmu.matter.life;

import gangmu.Refused;

/** What was found undone is not closed. */
class NotVerified extends Refused implements Hindrance {

    private static final long serialVersionUID = 1L;

    NotVerified() {
        super("not-verified", "核查没有确认办结，不能销号，请退回重办或重新核查。");
    }
}
