package gangmu.notice;

import gangmu.organisation.PersonId;
import java.time.Instant;
import java.time.LocalTime;

/** Everything about messages that is a deed of somebody's. That somebody read one is none: nobody's reading is kept (DOMAIN §11.1). */
public sealed interface NoticeEvent {

    /** Who did it. */
    PersonId by();

    Instant at();

    /**
     * 修改消息设置
     *
     * @param byEmail whether messages go out by e-mail; the address itself is nobody else's business
     */
    record NoticeSettingsChanged(PersonId by, Instant at, boolean byEmail, LocalTime quietFrom, LocalTime quietTo)
            implements NoticeEvent {}
}
