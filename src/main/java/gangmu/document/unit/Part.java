package gangmu.document.unit;

import java.util.regex.Pattern;

/** The part that a sentence gives to a unit it names, told by the words right before and after the name; the weightiest first. */
enum Part {
    /** 市发改委牵头…, 市城管局会同… */
    LEADS,
    /** 请市城管局…, 由市财政局… */
    ACTS,
    /** 各县（市、区）: acts with all of its kind, and leads nothing */
    WITH_ALL,
    /** 会同临湖区…, 市财政局配合 */
    HELPS,
    /** named, and nothing more can be told */
    MENTIONED,
    /** 报市政府督查室, 移送市公安局, 向市统计局报告 */
    RECEIVES;

    private static final Pattern ASKED_TO_HELP =
            Pattern.compile("(?:会同|联合|联同|协同|商请|函请|邀请|会商|函商|(?<![招工客电厂协])商|(?:配合|协办|协助|参与|参加)(?:单位|部门)?[：:])$");
    private static final Pattern GIVEN_TO =
            Pattern.compile("(?:报|报请|报经|报送|上报|呈报|呈送|报告|报备|抄送|抄报|抄告|反馈|汇报|移交|移送|转交|转送|提交|提请"
                    + "|送|送交|送达|汇总|函告|告知|通报|备案)(?:至|给|到|于|往)?$|(?<![导方面风去走意动])向$|经$");
    private static final Pattern PUT_IN_CHARGE = Pattern.compile("(?:牵头|主办|主责|牵总)(?:责任)?(?:单位|部门)?(?:[：:]|为|是)$");
    private static final Pattern CALLED_ON =
            Pattern.compile("(?:(?<![报提商申邀函呈聘])请|由|责成|责令|委托|明确|(?:责任|承办|落实|实施)(?:单位|部门)[：:])$");

    private static final String DUTY_BOUND = "^(?:也|都|均|还)?(?:要|应当|应|须|需|必须)?";
    private static final Pattern IN_CHARGE = Pattern.compile(
            DUTY_BOUND + "(?:负责)?(?:牵头|主办|牵总|抓总|主抓|负总责|会同|商请|联合(?!会)|为主|[为是](?:牵头|主办|主责)(?:单位|部门))(?!单位|部门)");
    private static final Pattern ASSISTING =
            Pattern.compile(DUTY_BOUND + "(?:积极|主动|密切|全力|共同|分别|按职责)?(?:(?:配合|协助|协办|会办)|(?:协同|参与|参加|支持)(?=[，。；、）)]|$))");
    private static final Pattern ANSWERING = Pattern.compile(DUTY_BOUND + "(?:具体|分别|共同|全面|全程)?(?:负责|承办|主责)(?!人|同志|单位)");

    /** The part of who stands between two pieces of a sentence. */
    static Part between(String before, String after) {
        if (GIVEN_TO.matcher(before).find()) {
            return RECEIVES;
        }
        if (ASKED_TO_HELP.matcher(before).find()) {
            return HELPS;
        }
        if (PUT_IN_CHARGE.matcher(before).find() || IN_CHARGE.matcher(after).find()) {
            return LEADS;
        }
        if (ASSISTING.matcher(after).find()) {
            return HELPS;
        }
        return CALLED_ON.matcher(before).find() || ANSWERING.matcher(after).find() ? ACTS : MENTIONED;
    }

    /** Whether it is for such a unit to do the thing. */
    boolean isActing() {
        return this == LEADS || this == ACTS;
    }
}
