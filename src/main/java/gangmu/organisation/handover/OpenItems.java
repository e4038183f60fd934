package gangmu.organisation.handover;

import gangmu.Refused;
import gangmu.organisation.Person;
import gangmu.organisation.Viewer;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * What a module has in hand that hangs on a person, so that it can be handed over when the person leaves the post (DOMAIN §9: hand-over of
 * all open items on post change). The register of people knows no business: each module that has such things says so by this.
 */
@NamedInterface("handover")
public interface OpenItems {

    /**
     * What hangs on this person now.
     *
     * @param person who, in the post that is to be left
     */
    List<OpenItem> of(Person person);

    /**
     * Hands all of it to another, in the caller's transaction, with an entry for each.
     *
     * @param to somebody of the same role whose account is open
     * @throws Refused when one of them cannot be that person's; then nothing is handed over
     */
    void handOver(Person from, Person to, String reason, Viewer by);
}
