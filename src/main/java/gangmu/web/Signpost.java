package gangmu.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Shows each request its door. Where an address holds an id, Spring asks every door in turn whether it is the one, some two hundred; here the parts of
 * the address lead to those few that it can be. Whatever is then not plain (no door, several, a crooked address) Spring decides as ever.
 */
final class Signpost extends RequestMappingHandlerMapping {

    /** Has the signpost set up in the place of Spring's own. */
    @Component
    static final class SetUp implements WebMvcRegistrations {

        @Override
        public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
            return new Signpost();
        }
    }

    private record Door(RequestMappingInfo address, HandlerMethod method) {}

    private volatile @Nullable Crossing start;

    @Override
    protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        if (path.indexOf('%') < 0 && path.indexOf(';') < 0) {
            Door only = null;
            RequestMappingInfo match = null;
            for (var door : doors(path)) {
                var matching = getMatchingMapping(door.address(), request);
                if (matching != null && match != null) {
                    return super.lookupHandlerMethod(path, request);
                }
                if (matching != null) {
                    only = door;
                    match = matching;
                }
            }
            if (only != null && match != null) {
                request.setAttribute(BEST_MATCHING_HANDLER_ATTRIBUTE, only.method());
                handleMatch(match, path, request);
                return only.method();
            }
        }
        return super.lookupHandlerMethod(path, request);
    }

    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo address) {
        super.registerHandlerMethod(handler, method, address);
        start = null;
    }

    @Override
    public void registerMapping(RequestMappingInfo address, Object handler, Method method) {
        super.registerMapping(address, handler, method);
        start = null;
    }

    @Override
    public void unregisterMapping(RequestMappingInfo address) {
        super.unregisterMapping(address);
        start = null;
    }

    /** All doors that an address may belong to. */
    private List<Door> doors(String path) {
        var known = start;
        if (known == null) {
            known = new Crossing();
            for (var door : getHandlerMethods().entrySet()) {
                known.lead(new Door(door.getKey(), door.getValue()));
            }
            start = known;
        }
        var found = new ArrayList<Door>(4);
        known.follow(path, 0, found);
        return found;
    }

    /** Where addresses part: what may come next behind the parts so far. */
    private static final class Crossing {

        private final Map<String, Crossing> named = new HashMap<>();
        private @Nullable Crossing any;
        private final List<Door> here = new ArrayList<>();
        /** Those whose addresses may go on as they like. */
        private final List<Door> beyond = new ArrayList<>();

        void lead(Door door) {
            var patterns = door.address().getPathPatternsCondition();
            if (patterns == null) {
                beyond.add(door);
            } else {
                patterns.getPatternValues().forEach(pattern -> lead(door, pattern, 0));
            }
        }

        private void lead(Door door, String pattern, int from) {
            if (from >= pattern.length()) {
                here.add(door);
                return;
            }
            var part = part(pattern, from);
            var next = from + 1 + part.length();
            if (part.contains("**") || part.startsWith("{*")) {
                beyond.add(door);
            } else if (part.chars().anyMatch(sign -> "{*?".indexOf(sign) >= 0)) {
                var on = any == null ? new Crossing() : any;
                any = on;
                on.lead(door, pattern, next);
            } else {
                named.computeIfAbsent(part, _ -> new Crossing()).lead(door, pattern, next);
            }
        }

        void follow(String path, int from, List<Door> found) {
            found.addAll(beyond);
            if (from >= path.length()) {
                found.addAll(here);
                return;
            }
            var part = part(path, from);
            var next = from + 1 + part.length();
            var on = named.get(part);
            if (on != null) {
                on.follow(path, next, found);
            }
            if (any != null) {
                any.follow(path, next, found);
            }
        }

        /** The part that begins behind the slash here. */
        private static String part(String path, int from) {
            var end = path.indexOf('/', from + 1);
            return path.substring(from + 1, end < 0 ? path.length() : end);
        }
    }
}
