package gangmu;

import java.util.UUID;

/** The identity of an aggregate. Each aggregate has its own record, so that two ids cannot be mixed up. */
public interface Id {

    UUID value();
}
