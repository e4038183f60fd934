package gangmu.journal;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** 摘要: the words of an entry that tell most about it, for a line of a list. */
final class EntryWords {

    /** What people wrote with a deed, the most telling first. */
    private static final List<String> TELLING = List.of(
            "words",
            "demand",
            "opinion",
            "report",
            "reason",
            "explanation",
            "finding",
            "plan",
            "text",
            "note",
            "number",
            "remark",
            "name");

    /** Of some events a member of such a name is no words, but which thing is meant. */
    private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Map<String, String> CAUSES = Map.ofEntries(
            Map.entry("UNKNOWN_NAME", "用户名不存在"),
            Map.entry("WRONG_PASSWORD", "密码错误"),
            Map.entry("WRONG_CODE", "动态口令错误"),
            Map.entry("ADDRESS_LOCKED", "来源地址已锁定"),
            Map.entry("LOCKED", "账号已锁定"),
            Map.entry("OPENID_AWAY", "统一身份认证平台连接不上"),
            Map.entry("OPENID_DENIED", "统一身份认证平台未予认证"),
            Map.entry("OPENID_FAILED", "统一身份认证结果无效"),
            Map.entry("OPENID_UNLINKED", "统一身份认证账号未关联"),
            Map.entry("OPENID_OTHERS", "统一身份认证账号与已关联的不是同一人"),
            Map.entry("SHUT", "账号未开通或已停用"));

    private static final Map<String, String> WAYS = Map.of("PASSWORD", "密码登录", "OPENID", "统一身份认证登录");

    private EntryWords() {}

    static String of(JsonNode what) {
        if (what.has("order")) {
            return what.path("order").path("demand").stringValue("");
        } else if (what.has("fileNumber")) {
            return "档号%s %s"
                    .formatted(
                            what.path("fileNumber").stringValue(""),
                            what.path("reason").stringValue(""))
                    .strip();
        } else if (what.has("cause")) {
            return CAUSES.getOrDefault(what.path("cause").stringValue(""), "");
        } else if (what.has("way")) {
            return WAYS.getOrDefault(what.path("way").stringValue(""), "");
        } else if (what.path("unchanged").booleanValue(false)) {
            return "无变化";
        } else if (what.path("pieces").isIntegralNumber()) {
            return "佐证材料%s份".formatted(what.path("pieces"));
        } else if (what.has("firstBlock")) {
            return "第%s至%s号区块".formatted(what.path("firstBlock"), what.path("lastBlock"));
        } else if (what.has("ordinal")) {
            return "%s年第%s次".formatted(what.path("year"), what.path("ordinal"));
        } else if (what.has("year")) {
            return "%s年".formatted(what.path("year"));
        } else if (what.path("items").isIntegralNumber()) {
            return "共%s项".formatted(what.path("items"));
        } else if (what.path("matters").isIntegralNumber()) {
            return "共%s件".formatted(what.path("matters"));
        }
        return TELLING.stream()
                .map(name -> what.path(name))
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(words -> !IDENTITY.matcher(words).matches())
                .findFirst()
                .orElse("");
    }
}
