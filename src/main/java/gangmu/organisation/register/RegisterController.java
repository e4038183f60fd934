package gangmu.organisation.register;

import gangmu.organisation.ForSystemAdmins;
import gangmu.organisation.Viewer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The register as an Excel file over HTTP: written out, and taken in again after it was shown what becomes of it. */
@RestController
@RequestMapping("/api/admin/register")
class RegisterController {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final RegisterImport register;

    RegisterController(RegisterImport register) {
        this.register = register;
    }

    @GetMapping
    @ForSystemAdmins
    ResponseEntity<byte[]> export() {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("单位和人员名册.xlsx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(register.export());
    }

    /** @param apply false: only shows what would become of it */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ForSystemAdmins
    RegisterImport.RegisterReport take(
            @RequestParam MultipartFile file, @RequestParam(defaultValue = "false") boolean apply, Viewer viewer)
            throws IOException {
        return register.take(file.getBytes(), apply, viewer);
    }
}
