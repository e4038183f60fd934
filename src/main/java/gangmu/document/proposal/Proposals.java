package gangmu.document.proposal;

import gangmu.document.ProposalId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Proposals extends Repository<Proposal, ProposalId> {

    Proposal save(Proposal proposal);

    void delete(Proposal proposal);

    Optional<Proposal> findById(ProposalId id);

    List<Proposal> findByIdIn(Collection<ProposalId> ids);

    List<Proposal> findByRepeatsId(UUID other);
}
