package gangmu.matter.life;

/**
 * What a rule must know of the matters around one.
 *
 * @param openParts how many of its parts are still to be done
 * @param parentOpen whether the matter that it is a part of is still to be done; true where it is no part
 */
record Kin(int openParts, boolean parentOpen) {

    static final Kin NONE = new Kin(0, true);
}
