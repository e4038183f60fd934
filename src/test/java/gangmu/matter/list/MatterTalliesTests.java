package gangmu.matter.list;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.matter.MatterEvent;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.event.TransactionalApplicationListenerMethodAdapter;

class MatterTalliesTests {

    @Test
    void deedsThatWaitInTheDatabaseFindItByItsFirstName() throws NoSuchMethodException {
        var on = MatterTallies.class.getDeclaredMethod("on", MatterEvent.class);

        var listener = new TransactionalApplicationListenerMethodAdapter("matterTallies", MatterTallies.class, on);

        assertThat(listener.getListenerId()).isEqualTo("gangmu.matter.MatterTallies.on(gangmu.matter.MatterEvent)");
    }
}
