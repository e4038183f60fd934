package gangmu.organisation.person;

import gangmu.Refused;

/** A change of post is entered when it has happened: what people may do follows from what they hold today. */
class PostNotYet extends Refused {

    private static final long serialVersionUID = 1L;

    PostNotYet() {
        super("post-not-yet", "任职和离任日期不能晚于今天，请在到任当天变更。");
    }
}
