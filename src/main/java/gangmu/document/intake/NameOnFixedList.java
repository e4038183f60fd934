package gangmu.document.intake;

import gangmu.Refused;

/** A leader decides on a list as it was handed in: the documents that it names keep their names meanwhile. */
class NameOnFixedList extends Refused {

    private static final long serialVersionUID = 1L;

    NameOnFixedList() {
        super("name-on-fixed-list", "这份文件中有要求在已经送审的交办清单上，清单交办或退回后才能改名。");
    }
}
