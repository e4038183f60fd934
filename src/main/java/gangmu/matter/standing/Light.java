package gangmu.matter.standing;

import org.springframework.modulith.NamedInterface;

/** 灯色: how urgent a matter is. It is worked out, never typed in (DOMAIN §1.6). A matter that is over has none. */
@NamedInterface("lights")
public enum Light {
    /** 正常推进, or its clock stands, or an objective reason was accepted. */
    GREEN,
    /** 临近期限 */
    BLUE,
    /** 滞后: only an extension keeps it in time, or a receipt, a report or a proper claim is missing. */
    YELLOW,
    /** 超期 */
    RED
}
