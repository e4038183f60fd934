package gangmu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.ServletRequestPathUtils;

class SignpostTests {

    private final Signpost signpost = new Signpost();
    private final Rooms rooms = new Rooms();

    @BeforeEach
    void severalDoors() throws Exception {
        signpost.setApplicationContext(new StaticApplicationContext());
        signpost.afterPropertiesSet();
        door("list", RequestMethod.GET, "/api/matters");
        door("one", RequestMethod.GET, "/api/matters/{id}");
        door("export", RequestMethod.GET, "/api/matters/export");
        door("report", RequestMethod.POST, "/api/matters/{id}/reports");
        door("reports", RequestMethod.GET, "/api/matters/{id}/reports");
        door("file", RequestMethod.GET, "/api/files/**");
    }

    @Test
    void theVerbTellsTwoDoorsOfOneAddressApart() throws Exception {
        assertThat(found("GET", "/api/matters/17/reports")).isEqualTo("reports");
        assertThat(found("POST", "/api/matters/17/reports")).isEqualTo("report");
    }

    @Test
    void anAddressInItsOwnWordsGoesBeforeAnId() throws Exception {
        assertThat(found("GET", "/api/matters/export")).isEqualTo("export");
        assertThat(found("GET", "/api/matters/exports")).isEqualTo("one");
    }

    @Test
    void whatStandsInTheAddressIsTold() throws Exception {
        var request = request("GET", "/api/matters/17");

        signpost.getHandler(request);

        assertThat(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE))
                .isEqualTo(Map.of("id", "17"));
        assertThat(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .hasToString("/api/matters/{id}");
    }

    @Test
    void anAddressThatGoesOnIsFoundAtAnyDepth() throws Exception {
        assertThat(found("GET", "/api/files/2026/11/a.pdf")).isEqualTo("file");
    }

    @Test
    void aWordInOtherLettersIsTheSameWord() throws Exception {
        assertThat(found("GET", "/api/matters/%65xport")).isEqualTo("export");
        assertThat(found("GET", "/api/m%61tters/17")).isEqualTo("one");
    }

    @Test
    void whatHasNoDoorIsToldFromAWrongVerb() throws Exception {
        assertThat(found("GET", "/api/matter/17")).isNull();
        assertThat(found("GET", "/api/matters/17/")).isNull();
        assertThatExceptionOfType(HttpRequestMethodNotSupportedException.class)
                .isThrownBy(() -> found("DELETE", "/api/matters/17/reports"))
                .satisfies(refusal ->
                        assertThat(Set.of(refusal.getSupportedMethods())).isEqualTo(Set.of("GET", "POST")));
    }

    @Test
    void aDoorThatWasWalledUpIsFoundNoMore() throws Exception {
        assertThat(found("GET", "/api/matters/17")).isEqualTo("one");

        signpost.unregisterMapping(address(RequestMethod.GET, "/api/matters/{id}"));

        assertThat(found("GET", "/api/matters/17")).isNull();
    }

    private void door(String room, RequestMethod verb, String address) throws Exception {
        signpost.registerMapping(address(verb, address), rooms, Rooms.class.getDeclaredMethod(room));
    }

    private RequestMappingInfo address(RequestMethod verb, String address) {
        return RequestMappingInfo.paths(address)
                .methods(verb)
                .options(signpost.getBuilderConfiguration())
                .build();
    }

    private @Nullable String found(String verb, String address) throws Exception {
        var way = signpost.getHandler(request(verb, address));
        return way == null
                ? null
                : ((HandlerMethod) way.getHandler()).getMethod().getName();
    }

    private static MockHttpServletRequest request(String verb, String address) {
        var request = new MockHttpServletRequest(verb, address);
        ServletRequestPathUtils.parseAndCache(request);
        return request;
    }

    /** What lies behind the doors. */
    static final class Rooms {

        void list() {}

        void one() {}

        void export() {}

        void report() {}

        void reports() {}

        void file() {}
    }
}
