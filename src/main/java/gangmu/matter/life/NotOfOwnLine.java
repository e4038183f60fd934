package gangmu.matter.life;

import gangmu.Refused;

/** The office of a line acts on the matters of another leader. */
class NotOfOwnLine extends Refused {

    private static final long serialVersionUID = 1L;

    NotOfOwnLine() {
        super("not-of-own-line", "不是本口线分管领导名下的事项，请由督查室办理。");
    }
}
