package gangmu;

import java.io.Serializable;
import java.util.UUID;

/** The identity of an aggregate. Each aggregate has its own record, so that two ids cannot be mixed up. */
public interface Id extends Serializable {

    UUID value();
}
