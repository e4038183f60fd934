package gangmu.reading.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Damaged files of every kind: each is read or refused with a reason, nothing else happens. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SourceFuzzTests {

    private static final int ROUNDS = 300;
    private static final String NOTICE = "关于做好秋收工作的通知\n各乡镇要抓紧抢收，9月底前完成。\n各部门要做好服务。";

    enum Original {
        NOISE {
            @Override
            byte[] bytes(Random random) {
                var noise = new byte[random.nextInt(2_000)];
                random.nextBytes(noise);
                return noise;
            }
        },
        UTF_8 {
            @Override
            byte[] bytes(Random random) {
                return NOTICE.getBytes(StandardCharsets.UTF_8);
            }
        },
        UTF_16 {
            @Override
            byte[] bytes(Random random) {
                return NOTICE.getBytes(StandardCharsets.UTF_16);
            }
        },
        GB18030 {
            @Override
            byte[] bytes(Random random) {
                return NOTICE.getBytes(Charset.forName("GB18030"));
            }
        },
        HTML {
            @Override
            byte[] bytes(Random random) {
                return ("<!doctype html><html><head><title>通知</title></head><body><table><tr><td>" + NOTICE
                                + "</td></tr></table><p>&#x8981;<b>抓<i>紧</b></i></body></html>")
                        .getBytes(StandardCharsets.UTF_8);
            }
        },
        PDF {
            @Override
            byte[] bytes(Random random) throws IOException {
                return Pages.pdf(NOTICE, NOTICE);
            }
        },
        DOCX {
            @Override
            byte[] bytes(Random random) throws IOException {
                return Pages.docx(NOTICE);
            }
        };

        abstract byte[] bytes(Random random) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedFileIsReadOrRefused(Original original) throws IOException {
        var random = new Random(original.name().hashCode());
        for (var round = 0; round < ROUNDS; round++) {
            var damaged = damage(original.bytes(random), random);

            var text = textOrRefusal(damaged);

            assertThat(text).isEqualTo(textOrRefusal(damaged)).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]");
        }
    }

    private static String textOrRefusal(byte[] bytes) {
        try {
            return Source.of("a", bytes).text();
        } catch (Unreadable e) {
            assertThat(e.code()).matches("[a-z]+(-[a-z]+)*");
            return e.sentence();
        }
    }

    private static byte[] damage(byte[] original, Random random) {
        var bytes = original.clone();
        for (var blows = 1 + random.nextInt(4); blows > 0 && bytes.length > 1; blows--) {
            var at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = Arrays.copyOf(bytes, at);
                default -> {
                    var twice = Arrays.copyOf(bytes, bytes.length + bytes.length - at);
                    System.arraycopy(bytes, at, twice, bytes.length, bytes.length - at);
                    bytes = twice;
                }
            }
        }
        return bytes;
    }
}
