package gangmu.matter.life;

import gangmu.Refused;

/** What is closed without being solved has a day by which it will be (DOMAIN §1.7). */
class PromiseMissing extends Refused {

    private static final long serialVersionUID = 1L;

    PromiseMissing() {
        super("promise-missing", "按B类、C类办结的，应写明承诺解决的日期。");
    }
}
