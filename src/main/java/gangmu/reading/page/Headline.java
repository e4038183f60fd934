package gangmu.reading.page;

import gangmu.reading.Passage;
import gangmu.reading.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines printed close together between two bodies: a headline, its shoulder or deck, who attended, who wrote, or a banner.
 *
 * @param role what it is to a headline
 * @param lines its lines
 * @param words its characters without any blank
 * @param person the person that an event headline begins with
 */
record Headline(
        Role role,
        List<Paragraph> lines,
        String words,
        @Nullable String person) {

    enum Role {
        MAIN,
        /** The line above a headline that says who speaks where: 某某在某会议上强调. */
        SHOULDER,
        /** The line below: ——三论…. */
        DECK,
        /** Who presided, spoke, came. */
        ATTENDANCE,
        BYLINE,
        /** The head of a column: 记者手记. */
        LABEL
    }

    private static final int MOST_LINES = 4;
    private static final int LONGEST_SHOULDER = 40;
    private static final Words VERBS = Words.of(Lexicon.entries("news-verbs"));
    private static final Words EVENT = Words.of(Lexicon.entries("event-verbs"));
    private static final Words SLOGAN = Words.of(Lexicon.entries("slogan-openings"));
    private static final Words NOBODY = Words.of(Lexicon.entries("no-names"));
    private static final int SHORTEST_NAMES = 2;
    private static final int LONGEST_NAMES = 16;
    private static final Pattern ATTENDED = Pattern.compile("[\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff·、]{"
            + SHORTEST_NAMES + "," + LONGEST_NAMES + "}?(?:等)?(?:市?领导)?" + Lexicon.alternatives("attendance"));
    private static final Words SPOKE = Words.of("强调", "要求", "指出", "提出", "时说", "表示", "寄语");
    private static final Pattern DEMANDED = Pattern.compile(".*提出.{0,4}要求");
    private static final Pattern PAPER = Pattern.compile("[^关于]{0,9}(?:通报|通知|简报|专报|公报|纪要|通告|公告|文件|交办单|督办单|快报)");
    private static final Words SERIALS = Words.of("专报", "简报", "快报", "周报", "旬报", "月报");
    private static final int LONGEST_SERIAL = 16;
    private static final Words SORTS = Words.of("小记", "见闻", "纪实", "侧记", "纪事", "掠影", "速写", "综述", "述评", "探访记");
    private static final int SHORTEST_SORT = 8;
    private static final int SHORTEST_PLACE = 3;
    private static final int LONGEST_PLACE = 7;
    private static final Words DEEDS = Words.of(Lexicon.entries("attendance"));
    /** A page of the paper at the end of a line. */
    static final Pattern PAGE = Pattern.compile("[\\s\u3000]*[（(]?(?:详见)?第?([A-Z]?\\d{1,2}版)$");

    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");
    private static final Pattern HELD = Pattern.compile(".*(?:会议|大会|活动|仪式)(?:召开|举行).*");
    private static final Words HELD_SIGNS = Words.of("召开", "举行");
    private static final Words TOTALS = Words.of("总投资", "计划总投资", "签约总额", "签约金额", "投资总额", "合同金额");
    private static final Words DONE = Words.of("会", "会议", "召开", "举行", "活动", "工作", "仪式", "批示", "研讨", "学习", "开幕", "闭幕");
    private static final Words ENDED = Words.of(
            "召开", "举行", "开幕", "闭幕", "揭牌", "启动", "开工", "竣工", "投产", "签约", "通车", "上线", "落户", "开班", "成立", "收官", "落幕", "启幕",
            "供水", "合龙", "投用");
    private static final Words LABELS = Words.of(Lexicon.entries("labels"));
    private static final Words LABEL_ENDINGS = Words.of(Lexicon.entries("labels").stream()
            .filter(label -> label.startsWith("*"))
            .map(label -> label.substring(1))
            .toList());
    private static final long FRAME = Signs.SQUARE_OPENING
            | Signs.SQUARE_CLOSING
            | Signs.TITLE
            | Signs.QUOTATION
            | Signs.BULLET
            | Signs.BAR
            | Signs.WIDE_BAR;
    private static final int LONGEST_ATTENDANCE = 22;
    /** So many blanks part a line of several clauses. */
    static final int GAPS_OF_DECK = 2;

    /** A headline that is printed in a narrow column breaks off so early. */
    private static final int LONGEST_NARROW = 12;

    private static final int SHORTEST_HALF = 5;
    private static final int SHORTEST_DEED = 6;
    private static final int LONGEST_DEED = 20;
    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_FRAMED_LABEL = 16;
    private static final String MATTERS = "(?:分析|研究|审议|听取|传达|部署|安排|通报|讨论|学习|动员).{4,}";
    private static final Pattern AGENDA = Pattern.compile(MATTERS);
    private static final Pattern AGENDA_OF_TWO = Pattern.compile(MATTERS + MATTERS);
    private static final Pattern PLACE_FIRST = Pattern.compile("(?:全|我|[\\p{IsHan}]{2,4})?[市县区州省旗].{6,}");
    /** Behind a name of two letters these tell where somebody went. */
    private static final String WHERE = "在到赴";

    /** What the last line of a paper's title that is broken over lines ends with. */
    private static final Words PAPERS = Words.of("的通知", "的通告", "的公告", "的通报", "的意见", "的决定", "的函", "的报告", "的请示", "的批复");

    private static final String ISSUERS = "府室厅局委会部院署办处司队组心";
    private static final int LONGEST_OFFICE = 30;
    private static final String PLACES = "市县区州省镇乡村局委办院校厂会部处站社团队馆园";

    /** Whether it is the whole title of an official paper, with the name of who issues it before its 关于. */
    static boolean isIssued(String words) {
        var about = words.indexOf("关于");
        return about > 3 && ISSUERS.indexOf(words.charAt(about - 1)) >= 0 && Paragraph.isTitle(words);
    }

    /** Whether it is the bare name of an office. */
    static boolean namesOffice(String words) {
        return words.length() >= 4
                && words.length() <= LONGEST_OFFICE
                && ISSUERS.indexOf(words.charAt(words.length() - 1)) >= 0
                && words.chars().allMatch(Character::isIdeographic)
                && !EVENT.occurIn(words);
    }

    /** Groups the lines of one gap. */
    static List<Headline> group(List<Paragraph> gap) {
        var groups = new ArrayList<Headline>();
        var labelled = false;
        for (var i = 0; i < gap.size(); i++) {
            var line = gap.get(i);
            var role = isAboveCall(gap, i)
                    ? Role.SHOULDER
                    : isWriter(gap, i, groups) ? Role.BYLINE : role(line, groups, labelled);
            role = i + 1 < gap.size() && line.namesColumn() ? Role.LABEL : role;
            role = role == Role.SHOULDER && isBelowItsHeadline(gap, i, groups) ? Role.DECK : role;
            labelled |= role == Role.LABEL;
            if (!groups.isEmpty() && (groups.getLast().takes(line, role) || endsCouplet(groups, line, role))) {
                groups.addLast(groups.removeLast().with(line));
            } else {
                groups.add(new Headline(
                        role,
                        List.of(line),
                        line.words(),
                        role == Role.MAIN || role == Role.SHOULDER ? person(line.words()) : null));
            }
        }
        return groups;
    }

    /** Whether the line tells what was done, and the one close below it what was called for. */
    private static boolean isAboveCall(List<Paragraph> gap, int at) {
        return at + 1 < gap.size()
                && role(gap.get(at)) == Role.MAIN
                && gap.get(at + 1).kind() == Paragraph.Kind.SHORT
                && gap.get(at + 1).blanksBefore() == 0
                && gap.get(at + 1).lines().size() == 1
                && role(gap.get(at + 1)) == Role.MAIN
                && (isEventAboveCall(gap.get(at).words(), gap.get(at + 1).words())
                        || isPersonAboveSpacedCall(gap.get(at), gap.get(at + 1))
                        || isPersonAboveCouplet(gap, at));
    }

    /** Whether a bare name stands close below a headline that tells no event, and nothing close below it. */
    private static boolean isWriter(List<Paragraph> gap, int at, List<Headline> above) {
        var words = gap.get(at).words();
        return !above.isEmpty()
                && above.getLast().role == Role.MAIN
                && above.getLast().words.length() > LONGEST_LABEL
                && !above.getLast().tellsEvent()
                && gap.get(at).blanksBefore() == 0
                && words.length() <= 3
                && Byline.isName(words)
                && !NOBODY.startsIn(words, 0)
                && PLACES.indexOf(words.charAt(words.length() - 1)) < 0
                && (at + 1 == gap.size() || gap.get(at + 1).blanksBefore() > 0);
    }

    /** Whether the upper line tells what somebody did, and the lower one calls for something in spaced letters. */
    private static boolean isPersonAboveSpacedCall(Paragraph upper, Paragraph lower) {
        return lower.spaced()
                && !upper.spaced()
                && person(upper.words()) != null
                && person(lower.words()) == null
                && !EVENT.occurIn(lower.words());
    }

    /** Whether the line tells what somebody did, and below it stands a couplet, in one line or in two. */
    private static boolean isPersonAboveCouplet(List<Paragraph> gap, int at) {
        var couplet = gap.get(at + 1);
        var half = couplet.lines().getFirst();
        return person(gap.get(at).words()) != null
                && !gap.get(at).spaced()
                && person(couplet.words()) == null
                && (half.isCouplet()
                        || (at + 2 < gap.size()
                                && half.spaced()
                                && gap.get(at + 2).blanksBefore() == 0
                                && gap.get(at + 2).spaced()
                                && gap.get(at + 2).words().length()
                                        == half.words().length()));
    }

    /** Whether the upper line tells an event to its end, and the lower one calls for something. */
    static boolean isEventAboveCall(String upper, String lower) {
        return upper.length() >= 8
                && lower.length() >= 6
                && DONE.ends(upper)
                && EVENT.occurIn(upper)
                && !EVENT.occurIn(lower)
                && !AGENDA.matcher(lower).matches()
                && "市县区省州全我各关为就向对".indexOf(lower.charAt(0)) < 0
                && !Mark.hasComma(upper)
                && !Mark.hasComma(lower)
                && !Mark.endsSentence(lower)
                && !(lower.endsWith("会") || lower.endsWith("会议"))
                && person(lower) == null;
    }

    /** Whether the upper line tells that a meeting was held, and the lower one of what. */
    static boolean isMeetingAboveAgenda(String upper, String lower) {
        return (upper.endsWith("会议") || upper.endsWith("会"))
                && upper.length() >= LONGEST_NARROW
                && EVENT.occurIn(upper)
                && AGENDA.matcher(lower).matches();
    }

    /** Whether the upper line tells an event to its end, and the lower one its figures. */
    static boolean isEventAboveFigures(String upper, String lower) {
        var verb = ENDED.lengthBefore(upper, upper.length());
        return verb > 0
                && upper.length() >= 8
                && "新已共".indexOf(upper.charAt(upper.length() - verb - 1)) < 0
                && !hasFigures(upper)
                && hasFigures(lower)
                && !Mark.hasComma(upper)
                && !Mark.hasSentence(lower);
    }

    /** Whether the line that says who speaks where stands close below the headline, and no other close below it. */
    private static boolean isBelowItsHeadline(List<Paragraph> gap, int at, List<Headline> above) {
        return !above.isEmpty()
                && above.getLast().role == Role.MAIN
                && gap.get(at).blanksBefore() == 0
                && speaks(gap.get(at).words())
                && (at + 1 == gap.size() || gap.get(at + 1).blanksBefore() > 0 || role(gap.get(at + 1)) != Role.MAIN);
    }

    /** What a line is under the headlines above it, and whether a label stands among these. */
    private static Role role(Paragraph line, List<Headline> above, boolean labelled) {
        var role = role(line);
        if (role != Role.MAIN || above.isEmpty()) {
            return role;
        }
        var upper = above.getLast();
        var named = upper.role == Role.LABEL && above.size() > 1 ? above.get(above.size() - 2) : upper;
        if (labelled && named.isPenNamedBy(line)) {
            return Role.BYLINE;
        }
        return upper.role == Role.MAIN
                        && (upper.hasAgenda(line)
                                || (line.blanksBefore() == 0
                                        && (isOfParts(line)
                                                || isDayInBrackets(line.words())
                                                || ((upper.person != null || upper.spaced())
                                                        && Mark.isQuoted(line.words())
                                                        && Mark.hasComma(line.words()))
                                                || isTotal(line.words())
                                                || AGENDA_OF_TWO
                                                        .matcher(line.words())
                                                        .matches()
                                                || isEventAboveFigures(upper.words, line.words())
                                                || tellsSort(line.words())
                                                || upper.isCallCompletedBy(line))))
                ? Role.DECK
                : role;
    }

    /** Whether the line tells in brackets when a speech was given, and how its words were taken down. */
    static boolean isDayInBrackets(String words) {
        return words.length() > 8
                && "（(".indexOf(words.charAt(0)) >= 0
                && "）)".indexOf(words.charAt(words.length() - 1)) >= 0
                && Day.alone(words) == null
                && Day.within(words) != null;
    }

    /** Whether blanks part the line in so many that it can only tell what belongs to the headline above. */
    static boolean isOfParts(Paragraph line) {
        return line.lines().size() == 1 && line.lines().getFirst().wideGaps() >= GAPS_OF_DECK;
    }

    /** Whether the line tells what everything costs together, and nothing else. */
    private static boolean isTotal(String words) {
        return words.endsWith("元") && words.length() <= 20 && TOTALS.occurIn(words) && !EVENT.occurIn(words);
    }

    /** Whether the line tells of what place and what sort the feature is: 某某县推广良种见闻. */
    private static boolean tellsSort(String words) {
        return words.length() >= SHORTEST_SORT && SORTS.ends(words) && !Mark.hasComma(words);
    }

    /** Under the headline of a comment a lone short word is the writer's pen name. */
    private boolean isPenNamedBy(Paragraph line) {
        return role == Role.MAIN
                && words.length() > 4
                && line.words().length() >= 2
                && line.words().length() <= 4
                && line.words().chars().allMatch(Character::isIdeographic);
    }

    /** Whether the line tells the agenda of the meeting above. */
    private boolean hasAgenda(Paragraph line) {
        return (words.endsWith("会") || words.endsWith("会议"))
                && AGENDA.matcher(line.words()).matches();
    }

    /** Whether the line tells the event under a call. */
    private boolean isCallCompletedBy(Paragraph line) {
        return person == null && isCallAboveEvent(words, line.words());
    }

    /** Whether the upper line calls for something and the lower one tells what a place did for it. */
    static boolean isCallAboveEvent(String upper, String lower) {
        return upper.length() >= 8
                && upper.length() <= 24
                && lower.length() <= 30
                && !Mark.hasSentence(lower)
                && !Mark.hasComma(upper)
                && !Mark.hasComma(lower)
                && EVENT.occurIn(lower)
                && !EVENT.occurIn(upper)
                && !lower.contains("关于")
                && PLACE_FIRST.matcher(lower).matches();
    }

    private static Role role(Paragraph line) {
        var words = line.words();
        if (line.kind() == Paragraph.Kind.BYLINE) {
            return Role.BYLINE;
        }
        if (words.startsWith("—") || words.startsWith("－－") || words.startsWith("--")) {
            return Role.DECK;
        }
        if (isLabel(words, line.signs())) {
            return Role.LABEL;
        }
        if (line.lines().size() == 1 && isAttendance(line.lines().getFirst())) {
            return Role.ATTENDANCE;
        }
        return words.length() <= LONGEST_SHOULDER
                        && speaks(words)
                        && !DEMANDED.matcher(words).matches()
                ? Role.SHOULDER
                : Role.MAIN;
    }

    /** Whether the line says who speaks where and nothing else: the headline itself stands below it. */
    static boolean isShoulder(Line line) {
        return !line.hasComma()
                && !line.hasSentence()
                && line.words().length() <= LONGEST_SHOULDER
                && speaks(line.words())
                && (person(line.words()) != null || saysWhere(line.words()));
    }

    /** Whether somebody speaks at a meeting or while he does something: 在某会议上强调, 调研时要求. */
    private static boolean saysWhere(String words) {
        var where = words.length() - SPOKE.lengthBefore(words, words.length()) - 1;
        return where > 4 && where < words.length() - 1 && "上时中".indexOf(words.charAt(where)) >= 0;
    }

    /** Who speaks where, if a headline of one line begins with that; else all its words. */
    String occasion() {
        if (person == null) {
            return words;
        }
        var colon = Math.max(words.indexOf('：'), words.indexOf(':'));
        if (colon >= SHORTEST_DEED && colon < words.length() - 1) {
            return words.substring(0, colon);
        }
        for (var at = SPOKE.indexIn(words, 0, Math.min(LONGEST_SHOULDER, words.length()));
                at > 0;
                at = SPOKE.indexIn(words, at + 1, Math.min(LONGEST_SHOULDER, words.length()))) {
            if ("上时中".indexOf(words.charAt(at - 1)) >= 0) {
                return words.substring(0, at);
            }
        }
        return words;
    }

    private static boolean speaks(String words) {
        var colon = words.endsWith("：") || words.endsWith(":") ? 1 : 0;
        return SPOKE.lengthBefore(words, words.length() - colon) > 0;
    }

    static boolean isLabel(String words, long signs) {
        if (words.length() > LONGEST_FRAMED_LABEL) {
            return false;
        }
        var label = (signs & FRAME) == 0 ? words : withoutFrame(words);
        return LABELS.has(label) || (label.length() <= LONGEST_LABEL && LABEL_ENDINGS.ends(label));
    }

    /** Whether it stands in brackets: 〖重点项目一览〗. */
    boolean isFramed() {
        return words.length() > 2
                && "【『「〖[".indexOf(words.charAt(0)) >= 0
                && "】』」〗]".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    static String withoutFrame(String words) {
        var bare = new StringBuilder(words.length());
        for (var i = 0; i < words.length(); i++) {
            if ("【】[]《》“”『』「」〖〗■□●○◆◇▲▶★☆·|｜".indexOf(words.charAt(i)) < 0) {
                bare.append(words.charAt(i));
            }
        }
        return bare.toString();
    }

    /** Whether every clause of the line says that somebody did what people do at meetings. */
    static boolean isAttendance(Line line) {
        var words = line.words();
        if (words.length() > 60
                || words.length() < 4
                || line.hasComma()
                || !DEEDS.ends(words)
                || words.endsWith("的讲话")) {
            return false;
        }
        var clauses = line.spaced() || !line.hasBlanks() ? new String[] {words} : BLANKS.split(line.text(), -1);
        for (var clause : clauses) {
            if (clause.length() > LONGEST_ATTENDANCE
                    || !isOfNames(clause)
                    || !(isDeedBehindNames(clause) || ATTENDED.matcher(clause).matches())
                    || (HELD_SIGNS.occurIn(clause) && HELD.matcher(clause).matches())) {
                return false;
            }
        }
        return true;
    }

    /** Whether so many letters as a few names have stand before a deed; of most such lines this is all there is to find. */
    private static boolean isDeedBehindNames(String clause) {
        var deed = DEEDS.lengthBefore(clause, clause.length());
        var names = clause.length() - deed;
        return deed > 0 && names >= SHORTEST_NAMES && names <= LONGEST_NAMES;
    }

    /** Whether nothing but letters and the marks between names stand in it. */
    private static boolean isOfNames(String clause) {
        for (var i = 0; i < clause.length(); i++) {
            var c = clause.charAt(i);
            if (!((c >= '\u4e00' && c <= '\u9fff') || (c >= '\u3400' && c <= '\u4dbf'))
                    && "·、\u3005\u3007".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line tells that somebody did something other than speak. */
    static boolean tellsDeed(String words) {
        return words.length() <= LONGEST_DEED && !Mark.hasComma(words) && !speaks(words) && person(words) != null;
    }

    /** The person that an event headline begins with. */
    static @Nullable String person(String words) {
        if (NOBODY.startsIn(words, 0)) {
            return null;
        }
        for (var length = Math.min(4, words.length() - 1); length >= 2; length--) {
            if (Byline.isName(words, length)
                    && PLACES.indexOf(words.charAt(length - 1)) < 0
                    && WHERE.indexOf(words.charAt(length - 1)) < 0
                    && VERBS.startsIn(words, length)) {
                return words.substring(0, length);
            }
        }
        return null;
    }

    private boolean takes(Paragraph line, Role next) {
        return role == Role.MAIN
                && next == Role.MAIN
                && (line.blanksBefore() == 0
                        || isIssuedBelow(line)
                        || isEndedBelow(line)
                        || (person != null && endsWithColon()))
                && (line.level() == 0 || line.level() == lines.getLast().level())
                && !isIssued(line.words())
                && !namesPage(words)
                && (!isIssued(words) || PAPERS.ends(line.words()))
                && lines.size() < MOST_LINES
                && (person(line.words()) == null || endsWithColon());
    }

    private boolean endsWithColon() {
        return words.endsWith("：") || words.endsWith(":");
    }

    /** Whether this is the office that issues the paper which the line entitles. */
    private boolean isIssuedBelow(Paragraph line) {
        return line.words().startsWith("关于") && namesOffice(words) && Paragraph.isTitle(line.words());
    }

    /** Whether the title of a paper ends in the line. */
    private boolean isEndedBelow(Paragraph line) {
        return words.contains("关于")
                && line.blanksBefore() == 1
                && !Paragraph.isTitle(words)
                && !Paragraph.isTitle(line.words())
                && Paragraph.isTitle(words + line.words());
    }

    /** Whether the line and the one above are the halves of a couplet, below who calls for what they say. */
    private static boolean endsCouplet(List<Headline> above, Paragraph line, Role role) {
        if (above.size() < 2 || role != Role.MAIN || line.blanksBefore() > 1) {
            return false;
        }
        var half = above.getLast();
        return above.get(above.size() - 2).role == Role.SHOULDER
                && half.role == Role.MAIN
                && half.lines.size() == 1
                && half.words.length() == line.words().length()
                && half.words.length() >= SHORTEST_HALF
                && !Mark.hasComma(half.words)
                && !EVENT.occurIn(half.words)
                && !EVENT.occurIn(line.words());
    }

    /** Whether both are single lines in spaced letters, as many in one as in the other. */
    boolean isHalfOfCoupletWith(Headline other) {
        return role == Role.MAIN
                && spaced()
                && lines.size() == 1
                && other.lines.size() == 1
                && words.length() == other.words.length();
    }

    Headline with(Paragraph line) {
        var more = new ArrayList<>(lines);
        more.add(line);
        return new Headline(role, List.copyOf(more), words + line.words(), person);
    }

    /** Whether it ends with the page where its report stands: 某某调研春耕 3版. */
    static boolean namesPage(String words) {
        var last = words.length() - 1;
        return last > 6
                && words.charAt(last) == '版'
                && words.charAt(last - 1) >= '0'
                && words.charAt(last - 1) <= '9'
                && PAGE.matcher(words).find();
    }

    /** Whether it tells an event, so that it may stand for a report that is printed elsewhere. */
    boolean tellsEvent() {
        return person != null
                || role == Role.SHOULDER
                || namesPage(words)
                || namesPlace()
                || (role == Role.MAIN && (EVENT.occurIn(words) || ENDED.ends(words)) && !isSlogan());
    }

    /** Whether it tells an event of the city or of one of its bodies: 市总工会走进…. */
    boolean tellsWhatCityDid() {
        return person == null
                && !spaced()
                && tellsEvent()
                && PLACE_FIRST.matcher(words).matches();
    }

    /** Whether it tells what is done in a place that it names first: 某某县：…. */
    boolean namesPlace() {
        var colon = Math.max(words.indexOf('：'), words.indexOf(':'));
        return role == Role.MAIN
                && colon >= SHORTEST_PLACE
                && colon <= LONGEST_PLACE
                && words.length() >= colon + SHORTEST_SORT
                && "市县区旗州镇乡".indexOf(words.charAt(colon - 1)) >= 0;
    }

    /** Whether it gives a rate or an amount: 增长6.1%, 总投资52亿元. */
    boolean hasFigures() {
        return hasFigures(words);
    }

    private static boolean hasFigures(String words) {
        var digit = false;
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            if (digit && "%％元人个户家名项次吨倍".indexOf(c) >= 0) {
                return true;
            }
            digit = (c >= '0' && c <= '9') || (digit && "余多万亿".indexOf(c) >= 0);
        }
        return false;
    }

    boolean isSlogan() {
        return (person == null && (SLOGAN.begins(words) || (clauses() >= 3 && !words.contains("强调"))))
                || Furniture.isDoubled(words);
    }

    /** Whether it calls for something in several clauses, as the headline of a speech does, and is no campaign's slogan. */
    boolean isCall() {
        return role == Role.MAIN
                && person == null
                && (lines.size() > 1 || clauses() > 1)
                && !SLOGAN.begins(words)
                && !hasFigures()
                && (clauses() > 2 || !EVENT.occurIn(words));
    }

    /** Whether it is left out beside a headline: a campaign's slogan, or the kind of paper in big letters. */
    boolean isBanner() {
        return role == Role.MAIN && (isSlogan() || namesPaper());
    }

    /** Whether it only tells what kind of paper this is, as the big letters at its head do. */
    boolean namesPaper() {
        return (words.length() <= (spaced() ? 12 : 8) && PAPER.matcher(words).matches())
                || (words.length() <= LONGEST_SERIAL && SERIALS.ends(words) && words.indexOf("关于") < 0);
    }

    private int clauses() {
        var first = lines.getFirst().lines().getFirst();
        return spaced() ? 1 : first.gaps() + 1;
    }

    boolean spaced() {
        for (var i = 0; i < lines.size(); i++) {
            if (lines.get(i).spaced()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is known to open a part of the document. */
    boolean headsPart() {
        return lines.getFirst().lines().getFirst().headsPart();
    }

    int level() {
        return lines.getFirst().level();
    }

    /** The headline as one line. */
    Passage passage() {
        var builder = Passage.builder();
        for (var line : lines) {
            for (var printed : line.lines()) {
                if (printed.spaced()) {
                    Mark.tidy(printed.text(), builder);
                } else {
                    Mark.tidyHeadline(printed.text(), builder);
                }
            }
        }
        var headline = builder.build();
        var marks = Math.min(lines.getFirst().marks(), headline.length());
        var end = headline.length();
        while (end > marks && marks > 0 && headline.charAt(end - 1) == headline.charAt(0)) {
            end--;
        }
        return headline.subSequence(marks, end).strip();
    }
}
