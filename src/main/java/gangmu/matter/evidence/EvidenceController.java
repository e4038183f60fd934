package gangmu.matter.evidence;

import gangmu.matter.EvidenceId;
import gangmu.matter.MatterId;
import gangmu.organisation.ForBusiness;
import gangmu.organisation.Viewer;
import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Evidence over HTTP. */
@RestController
@RequestMapping("/api")
class EvidenceController {

    private final Evidence evidence;

    EvidenceController(Evidence evidence) {
        this.evidence = evidence;
    }

    @PostMapping(path = "/matters/{id}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ForBusiness
    @ResponseStatus(HttpStatus.CREATED)
    Evidence.Piece handIn(@PathVariable MatterId id, @RequestParam MultipartFile file, Viewer viewer)
            throws IOException {
        evidence.mayHandIn(id, viewer);
        return evidence.take(id, file.getOriginalFilename(), file.getBytes(), viewer);
    }

    /** The file as it came, to be saved: it is never shown inside a page. */
    @GetMapping("/evidence/{id}")
    @ForBusiness
    ResponseEntity<Resource> file(@PathVariable EvidenceId id, Viewer viewer) {
        return evidence.attachment(id, viewer);
    }
}
