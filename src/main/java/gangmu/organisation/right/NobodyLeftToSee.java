package gangmu.organisation.right;

import gangmu.Refused;

/** The matters of a unit would be seen by none of its liaisons. */
class NobodyLeftToSee extends Refused {

    private static final long serialVersionUID = 1L;

    NobodyLeftToSee(String unit) {
        super("nobody-left-to-see", "%s将没有能看到本单位事项的联络员，请先为另一名联络员保留“本单位”范围。".formatted(unit));
    }
}
