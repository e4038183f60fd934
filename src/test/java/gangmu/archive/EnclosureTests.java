package gangmu.archive;

import static org.assertj.core.api.Assertions.assertThat;

import gangmu.matter.dossier.Dossier.Piece;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnclosureTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            验收单.pdf               | 007-验收单.pdf
            ../../etc/passwd         | 007-_.._etc_passwd
            ..\\..\\windows\\x.pdf   | 007-_.._windows_x.pdf
            /etc/cron.d/x            | 007-_etc_cron.d_x
            C:\\x.pdf                | 007-C__x.pdf
            ..                       | 007-未命名
            .                        | 007-未命名
            ``                       | 007-未命名
            CON                      | 007-CON
            台账.txt:流               | 007-台账.txt_流
            验收单.pdf...             | 007-验收单.pdf
            """)
    void aNameLeadsIntoNoOtherFolder(String name, String told) {
        assertThat(path(name)).isEqualTo("佐证材料/" + told);
    }

    @Test
    void whatCannotBeSeenIsNoPartOfAName() {
        assertThat(path("a\0b\u202Efdp.exe")).isEqualTo("佐证材料/007-a_b_fdp.exe");
        assertThat(path("a\nb\u2028c")).isEqualTo("佐证材料/007-a_b_c");
    }

    @Test
    void aLongNameKeepsItsEndAndFitsAnyFileSystem() {
        var path = path("很长的名字😀".repeat(60) + ".pdf");

        assertThat(path).endsWith("名字😀.pdf");
        assertThat(path.substring(Enclosure.FOLDER.length()).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(200);
        assertThat(path).doesNotContain("\uFFFD");
    }

    private static String path(String name) {
        return Enclosure.of(
                        7,
                        new Piece(
                                UUID.randomUUID(),
                                name,
                                1,
                                "application/pdf",
                                "ab".repeat(32),
                                Instant.EPOCH,
                                "苏一鸣",
                                "市工信局"),
                        true)
                .path();
    }
}
