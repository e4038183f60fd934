package gangmu.archive.filing;

import gangmu.Refused;

/** Who keeps on what is over says for how much longer. */
class NotKeptLonger extends Refused {

    private static final long serialVersionUID = 1L;

    NotKeptLonger() {
        super("not-kept-longer", "继续保存的，请选择比原来更长的保管期限。");
    }
}
