package gangmu.organisation.phone;

import gangmu.organisation.ForCallers;
import gangmu.organisation.ForSignedIn;
import gangmu.organisation.PersonId;
import gangmu.organisation.Viewer;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A number in full over HTTP. Everywhere else it is masked. */
@RestController
@RequestMapping("/api/people")
class PhoneController {

    record WholeNumber(String number) {}

    private final PhoneNumbers numbers;

    PhoneController(PhoneNumbers numbers) {
        this.numbers = numbers;
    }

    /** No GET: it is written down. */
    @PostMapping("/{id}/phone/disclosure")
    @ForCallers
    WholeNumber disclose(@PathVariable PersonId id, Viewer viewer) {
        return new WholeNumber(numbers.disclose(id, viewer));
    }

    /** One's own. */
    @PostMapping("/me/phone/disclosure")
    @ForSignedIn
    WholeNumber disclose(Viewer viewer) {
        viewer.requireInPerson();
        return new WholeNumber(numbers.disclose(viewer.person(), viewer));
    }
}
