package gangmu.organisation.person;

import gangmu.Refused;

/** One signs in under a name of one's own. */
class UserNameTaken extends Refused {

    private static final long serialVersionUID = 1L;

    UserNameTaken(String userName) {
        super("user-name-taken", "用户名“%s”已被使用，请换一个。".formatted(userName));
    }
}
