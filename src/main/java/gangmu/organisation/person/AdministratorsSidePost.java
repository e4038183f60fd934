package gangmu.organisation.person;

import gangmu.Refused;

/** The three administrators exclude one another and everybody else (等保三级 三权分立). */
class AdministratorsSidePost extends Refused {

    private static final long serialVersionUID = 1L;

    AdministratorsSidePost() {
        super("administrators-side-post", "三类管理员不能兼任其他职务，其他人员也不能兼任管理员。");
    }
}
