package gangmu.organisation.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;

class SessionContentsTests {

    private final SessionContents contents = new SessionContents();

    @Test
    void whoHasSignedInIsMadeOfTheSameBytesOnce() {
        var written = written(signedIn("叶知夏"));

        assertThat(read(written)).isEqualTo(signedIn("叶知夏")).isSameAs(read(written.clone()));
    }

    @Test
    void twoPeopleAreTwo() {
        assertThat(read(written(signedIn("叶知夏")))).isNotEqualTo(read(written(signedIn("苏一鸣"))));
    }

    @Test
    void whatMayChangeInTheHandsOfAReaderIsMadeAnew() {
        var written = written(new ArrayList<>(List.of("一")));

        assertThat(read(written)).isEqualTo(read(written)).isNotSameAs(read(written));
    }

    /** As a release wrote it whose classes were in other packages. */
    @Test
    void whoSignedInBeforeAnUpdateIsSignedInAfterIt() throws IOException {
        var context = (SecurityContext) read(writtenBefore("signed-in.txt"));

        var authentication = Objects.requireNonNull(context).getAuthentication();
        assertThat(authentication).isNotNull();
        assertThat(authentication.getPrincipal())
                .isInstanceOfSatisfying(
                        SignedIn.class, person -> assertThat(person.name()).isEqualTo("叶知夏"));
        assertThat(Acting.of(authentication))
                .get()
                .extracting(Acting::absentName)
                .isEqualTo("苏一鸣");
    }

    @Test
    void whoOwedACodeBeforeAnUpdateOwesItAfterIt() throws IOException {
        assertThat(read(writtenBefore("from-the-provider.txt")))
                .isNotNull()
                .extracting(proven -> proven.getClass().getName())
                .isEqualTo("gangmu.organisation.door.OpenidSessions$Proven");
    }

    private static byte[] writtenBefore(String file) throws IOException {
        try (var text = SessionContentsTests.class.getResourceAsStream(file)) {
            return Base64.getMimeDecoder().decode(Objects.requireNonNull(text).readAllBytes());
        }
    }

    private static SecurityContextImpl signedIn(String name) {
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(name, null, List.of()));
    }

    private byte[] written(Object what) {
        var written = contents.convert(what, byte[].class);
        assertThat(written).isNotNull();
        return written;
    }

    private @Nullable Object read(byte[] written) {
        return contents.convert(written, Object.class);
    }
}
