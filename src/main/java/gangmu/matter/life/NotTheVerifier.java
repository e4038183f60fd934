package gangmu.matter.life;

import gangmu.Refused;

/** Only who was named verifies. */
class NotTheVerifier extends Refused {

    private static final long serialVersionUID = 1L;

    NotTheVerifier() {
        super("not-the-verifier", "只有指定的核查人可以提交核查结论。");
    }
}
