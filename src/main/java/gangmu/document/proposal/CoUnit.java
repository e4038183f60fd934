package gangmu.document.proposal;

import java.util.UUID;
import org.springframework.data.relational.core.mapping.Table;

/** A unit that helps with a proposal. */
@Table(schema = "document", name = "co_unit")
record CoUnit(UUID unit) {}
