package gangmu.notice;

import gangmu.AsTheSystem;
import gangmu.organisation.PersonId;
import gangmu.organisation.StandInEvent;
import gangmu.organisation.StandInEvent.StandInBegun;
import gangmu.organisation.StandInEvent.StandInLeft;
import gangmu.organisation.StandInEvent.StandInNamed;
import gangmu.organisation.StandInEvent.StandInRevoked;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells both who stands in for whom, and when that ends early. */
@Component
class StandInNews {

    private final Notices notices;

    StandInNews(Notices notices) {
        this.notices = notices;
    }

    @ApplicationModuleListener
    void on(StandInEvent event) {
        switch (event) {
            case StandInNamed named -> {
                var days = "%s至%s".formatted(MatterNews.day(named.from()), MatterNews.day(named.until()));
                tell(named.deputy(), event, "由您代理" + named.absentName() + "，" + days, named.reason());
                tell(named.absent(), event, named.deputyName() + "代理您，" + days, named.reason());
            }
            case StandInRevoked revoked -> {
                tell(revoked.deputy(), event, "您不再代理" + revoked.absentName(), "代理已撤销。");
                tell(revoked.absent(), event, revoked.deputyName() + "不再代理您", "代理已撤销。");
            }
            case StandInBegun ignored -> {}
            case StandInLeft ignored -> {}
        }
    }

    private void tell(PersonId person, StandInEvent event, String title, String words) {
        var key = "%s %s".formatted(event.getClass().getSimpleName(), event.standIn());
        AsTheSystem.run(
                () -> notices.tell(List.of(person), new Notice(key, Kind.STAND_IN, title, words, null), event.at()));
    }
}
