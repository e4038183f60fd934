package gangmu.document.proposal;

import gangmu.Refused;

/** What others repeat is what will be done: made a repeat itself, it would leave them repeating what nobody does. */
class OthersRepeatIt extends Refused {

    private static final long serialVersionUID = 1L;

    OthersRepeatIt() {
        super("others-repeat-it", "有其他要求已认定为与这一项重复，这一项要留作交办；请先解除那些关联，再作关联。");
    }
}
