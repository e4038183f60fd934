package gangmu.document.finding;

import gangmu.Refused;

/** Only what follows another demand of the same article can be merged into it. */
class NothingBeforeIt extends Refused {

    private static final long serialVersionUID = 1L;

    NothingBeforeIt() {
        super("nothing-before-it", "这篇稿件中，它前面没有可以并入的要求。");
    }
}
