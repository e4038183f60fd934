package gangmu.matter.life;

import gangmu.Refused;

/** While the clock stands still, nothing that depends on the time left is asked or granted. */
class ClockStopped extends Refused implements Hindrance {

    private static final long serialVersionUID = 1L;

    ClockStopped(Deed deed) {
        super("clock-stopped", "这件事项已停止计时，恢复计时后才能%s。".formatted(deed.words()));
    }
}
