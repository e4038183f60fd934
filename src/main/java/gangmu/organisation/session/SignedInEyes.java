package gangmu.organisation.session;

import gangmu.AsTheSystem;
import gangmu.database.Eyes;
import gangmu.organisation.Viewer;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The database is looked at through the eyes of who has signed in. */
@Component
class SignedInEyes implements Eyes.Whose {

    @Override
    public Eyes now() {
        if (AsTheSystem.isSo()) {
            return Eyes.THE_SYSTEMS;
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return Acting.viewer(authentication).map(SignedInEyes::eyes).orElse(Eyes.NOBODYS);
    }

    /** Who is looking is found out by reading the session: that cannot wait for it. */
    @Override
    public boolean matterTo(String sql) {
        return !sql.contains("organisation.session");
    }

    private static Eyes eyes(Viewer viewer) {
        var sight = viewer.sight();
        var units = sight.units().stream().map(unit -> unit.value().toString()).sorted();
        var leader = sight.leader();
        return new Eyes(
                viewer.role().name(),
                sight.all() ? Eyes.ALL : units.collect(Collectors.joining(",")),
                leader == null ? "" : leader.value().toString(),
                sight.handled(),
                viewer.person().value().toString());
    }
}
