package gangmu.document.unit;

import gangmu.organisation.Unit;
import gangmu.organisation.Unit.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom printed mentions mean. 市发改委 is one unit, 市商务、文旅等部门 are two that share their first and last word, 各县（市、区） are all of
 * a kind, 市公安局交警支队 is a part of one.
 */
final class Mentions {

    private static final Pattern EVERY_COUNTY = Pattern.compile("各县|各区县|各市县|县市区|县\\(市、区\\)|各区\\(|各县区");
    private static final Pattern EVERY_DISTRICT = Pattern.compile("各区(?:人民)?(?:政府)?");
    private static final Pattern EVERY_ZONE = Pattern.compile("各功能区|各开发区|各园区|开发区、|功能区");
    private static final Pattern BETWEEN = Pattern.compile("[、,，;；/]|以及|和|与|及");
    private static final Pattern TAIL = Pattern.compile("(?:等)?(?:相关|有关|主管|职能)?(?:部门|单位)?(?:主要负责同志|主要负责人|负责同志|负责人)?$");
    private static final Pattern AND_SO_ON = Pattern.compile("等.*$");
    private static final int SHORTEST_STEM = 2;

    /** Names of many units begin like this. */
    private static final Set<String> NOBODYS_STEMS = Set.of("政府", "人民政府", "企业", "城市", "管理", "服务", "工作");

    /** 供水企业, 抢险力量: who is called so is no unit that could be handed anything. */
    private static final Pattern NO_UNITS = Pattern.compile("(?:企业|公司|力量|队伍|人员|机构|行业|学校|医院|群众|干部|代表)$");

    private final UnitNames names;

    Mentions(UnitNames names) {
        this.names = names;
    }

    /**
     * Whom a mention means.
     *
     * @param units in the order of the mention; none where it is too general, such as 市直相关部门
     * @param unregistered the names in it that are names of one unit each, and none of the register
     * @param certain whether the first of them is who is named first
     * @param everybody whether it means all units of a kind, so that none of them leads by it
     */
    record Meaning(Set<Unit> units, List<String> unregistered, boolean certain, boolean everybody) {

        static Meaning of(Unit unit) {
            return new Meaning(Set.of(unit), List.of(), true, false);
        }
    }

    Meaning meaning(String mention) {
        var text = ofTheCity(UnitNames.plain(mention));
        var everybody = everybody(text);
        if (!everybody.isEmpty()) {
            return new Meaning(everybody, List.of(), false, true);
        }
        var name = withoutTail(text);
        var called = names.called(name) == null ? names.called(text) : names.called(name);
        if (called != null) {
            return Meaning.of(called);
        }
        var parts = BETWEEN.split(name, -1);
        // 市、县重点项目服务中心 is one name
        return parts.length > 1 && parts[0].length() > 1 ? list(text, parts) : one(text, name);
    }

    /** 安澜市住房城乡建设局 is 市住房城乡建设局. */
    private String ofTheCity(String mention) {
        for (var city : names.ofKind(Kind.CITY)) {
            for (var name : city.aliases()) {
                if (name.endsWith("市") && mention.startsWith(name) && names.called(mention) == null) {
                    return mention.substring(name.length() - 1);
                }
            }
        }
        return mention;
    }

    private Meaning one(String text, String name) {
        var unit = oneOf(name, !name.equals(text));
        return unit == null
                ? new Meaning(Set.of(), OwnNames.isOne(text) ? List.of(text) : List.of(), false, false)
                : Meaning.of(unit);
    }

    private Meaning list(String text, String[] parts) {
        var meant = new LinkedHashSet<Unit>();
        var unregistered = new ArrayList<String>();
        for (var part : parts) {
            var unit = oneOf(part, true);
            var name = AND_SO_ON.matcher(part).replaceFirst("");
            if (unit != null) {
                meant.add(unit);
            } else if (OwnNames.isOne(name)) {
                unregistered.add(name);
            }
        }
        var certain = oneOf(parts[0], true) != null && !NO_UNITS.matcher(text).find();
        return new Meaning(meant, unregistered, certain, false);
    }

    private Set<Unit> everybody(String text) {
        var all = new LinkedHashSet<Unit>();
        if (EVERY_COUNTY.matcher(text).find()) {
            all.addAll(names.ofKind(Kind.COUNTY));
        }
        if (EVERY_DISTRICT.matcher(text).matches()) {
            names.ofKind(Kind.COUNTY).stream()
                    .filter(unit -> unit.shortName().endsWith("区"))
                    .forEach(all::add);
        }
        if (text.startsWith("各") && EVERY_ZONE.matcher(text).find()) {
            all.addAll(names.ofKind(Kind.FUNCTIONAL_ZONE));
        }
        return all;
    }

    private @Nullable Unit oneOf(String part, boolean sharesHead) {
        var called = names.called(part);
        if (called != null) {
            return called;
        }
        var whole = names.whole(part);
        if (whole != null) {
            return whole;
        }
        var stem = UnitNames.stem(part);
        var isWord = stem.length() < SHORTEST_STEM || NOBODYS_STEMS.contains(stem);
        return isWord || (!sharesHead && stem.equals(part)) ? null : names.begunBy(part);
    }

    private static String withoutTail(String mention) {
        return TAIL.matcher(mention).replaceFirst("");
    }
}
