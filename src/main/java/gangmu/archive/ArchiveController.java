package gangmu.archive;

import gangmu.matter.MatterId;
import gangmu.organisation.May;
import gangmu.organisation.Right;
import gangmu.organisation.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Archives over HTTP. */
@RestController
@RequestMapping("/api/matters")
class ArchiveController {

    private final Archives archives;

    ArchiveController(Archives archives) {
        this.archives = archives;
    }

    /** All about one matter, to be put on file: what can be refused is refused before the first byte goes out. */
    @GetMapping(path = "/{id}/archive", produces = "application/zip")
    @May(Right.CLOSE)
    void archive(Viewer viewer, @PathVariable MatterId id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var archive = archives.of(id, viewer, request.getRemoteAddr());
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(archive.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        archive.writeTo(response.getOutputStream());
    }
}
