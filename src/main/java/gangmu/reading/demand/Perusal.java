package gangmu.reading.demand;

import gangmu.reading.Characters;
import gangmu.reading.Deadline;
import gangmu.reading.Directive;
import gangmu.reading.Excerpt;
import gangmu.reading.Messages;
import gangmu.reading.Passage;
import gangmu.reading.Story;
import gangmu.reading.Words;
import gangmu.reading.limit.DeadlineIdioms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One reading of one article, paragraph by paragraph: who has the floor, which headings stand above, what is demanded. */
final class Perusal {

    private static final Words ANNEXES =
            Words.of("分工表", "任务表", "分解表", "落实表", "责任表", "推进表", "安排表", "统计表", "汇总表", "清单", "台账", "一览表", "明细表", "名单");
    /** Under such a numbered line everybody speaks of what is to be done. */
    private static final Words TO_DO = Words.of("要求", "建议", "下步", "下一步", "措施", "部署", "安排", "打算");

    /** What a note under a table begins with. */
    private static final Words NOTES = Words.of("注：", "注:", "备注：", "备注:", "说明：", "说明:", "填表说明");

    /** Where whoever has to report calls, or writes. */
    private static final Words CONTACTS =
            Words.of("值班电话", "联系电话", "咨询电话", "举报电话", "监督电话", "办公电话", "电话", "传真", "联系方式", "邮箱", "电子邮箱", "报送邮箱");

    /** What follows holds for all that was decided. */
    private static final Words CLOSINGS = Words.of("会议议定事项", "以上议定事项", "以上事项", "本次会议议定", "会议确定的事项", "会议议定的事项");

    /** What such a part of a paper lists is told, not demanded: only whole sentences in it may demand. */
    private static final Words LISTS = Words.of("一览表", "统计表", "汇总表", "明细表", "情况表", "名单", "名录", "目录");

    /** With what a speaker turns to all at the end. */
    private static final Words ADDRESSES = Words.of("同志们，", "同志们！", "同志们：", "各位同志");

    /** 会议要求，各有关单位…: whom all that was decided concerns. */
    private static final Words ALL =
            Words.of("各有关单位", "各级各部门", "各单位", "各相关单位", "各责任单位", "各地各部门", "各有关部门", "各县（市、区）和市直");

    private static final int MEETING_SAYS = "会议要求，".length();

    private static final String DECIDED = "议定事项";

    /** What the headline of a paper ends with that tells how things are: 1—7月工业运行情况. */
    private static final Words STATES = Words.of("情况", "情况分析", "运行分析", "情况简析", "情况综述");

    private static final Words LAST_WORDS = Words.of("会议强调", "会议要求", "会议最后强调", "会议最后要求");

    private static final Words ISSUERS = Words.of("办公室", "人民政府");
    private static final int LONGEST_ISSUER = 12;
    private static final Words PUBLICITY = Words.of("（此件", "(此件");
    private static final Pattern ATTENDANCE = Pattern.compile(
            "(?:[出列缺]\\s*席|参\\s*[加会]|主\\s*[持送]|记\\s*录|请\\s*假|[发抄分]\\s*送|抄\\s*报)\\s*(?:人员|单位|人|会议)?[：:]|(?:【[^】]{1,6}】)+$");
    private static final Characters ATTENDING = Characters.of("出列缺参主记请发抄分【");
    private static final Characters MARKS = Characters.of("，。；：、");
    private static final int LONGEST_ANNOUNCEMENT = 10;
    /** So far into a paragraph the words may stand that close all. */
    private static final int LONGEST_CLOSER = 20;

    private static final Characters AFTER_AN_END = Characters.of("”’）)");
    private static final Characters ENDS = Characters.of("。；！？：:!?;，、");
    private static final int LONGEST_FRAGMENT = 10;
    private static final int LONGEST_ROW = 40;
    private static final int LONGEST_HEADING_LINE = 45;

    private final Story story;
    private final String source;
    private final @Nullable LocalDate on;
    private final DeadlineIdioms idioms;
    private final UnitNames units;
    private final Assignments assignments;
    private final Demands demands;
    private final List<Passage> lines;
    private final List<String> texts;
    /** The tables of tasks, in their order. */
    private final List<TaskTable> tables;

    /** Of each line the sentences and what their ； parts. They are told first: to do the same with all lines at once is quick. */
    private final List<List<Part>> parts;

    private final Genre genre;
    /** The last numbered line of minutes, -1 if there is none. */
    private final int lastItem;

    private final Hearing hearing;
    private final Themes themes;
    private final HeadingTrail headings = new HeadingTrail();
    private final List<Directive> directives = new ArrayList<>();
    /** Whether the line before told who came or who gets a copy: names go on over lines. */
    private boolean attendance;

    /** Whether the headings are numbered lines of an agenda: what the meeting says stands under them. */
    private boolean agenda;

    /** Whether the part of the paper that is read lists what is. */
    private boolean listing;

    /** Whether the paper tells how things are, as its headline says, and has not come to what is to be done. */
    private boolean reporting;

    /** Whether it was looked up which festival the article names, and the day before that. */
    private boolean soughtHoliday;

    private @Nullable LocalDate dayBeforeHoliday;

    /** Who must act by when in the entry that is read, as far as it was told before what is to be done. */
    private Assignment ofEntry = Assignment.NONE;

    /** Whether that was told below what is to be done, as it will be for the next entry. */
    private boolean assignedBelow;

    /** The first directive of the item or the entry that was read last. */
    private int firstOfItem;

    /** How the heading counts that opened the paragraph before, if it did. */
    private Enumerator.@Nullable Kind inline;

    private @Nullable String lastHeading;
    private SequencedSet<String> unitsOfHeading = new LinkedHashSet<>();

    Perusal(
            Story story,
            String source,
            @Nullable LocalDate on,
            @Nullable String editor,
            DemandWords demandWords,
            DeadlineIdioms idioms,
            UnitNames units,
            Assignments assignments,
            Demands demands) {
        this.story = story;
        this.source = source;
        this.on = on;
        this.idioms = idioms;
        this.units = units;
        this.assignments = assignments;
        this.demands = demands;
        this.lines = BodyLines.of(story.body());
        this.texts = texts(lines);
        this.tables = tables();
        this.genre = Genre.of(story, besideTables(), editor, units);
        this.lastItem = genre.kind() == Genre.Kind.MINUTES ? lastItem(texts) : -1;
        this.hearing = new Hearing(genre, texts, demandWords, units);
        this.parts = parts(texts);
        this.themes = new Themes(genre, texts, parts, demandWords, units, demands);
        this.reporting = genre.kind() == Genre.Kind.NOTICE && tellsStates(story);
    }

    private static boolean tellsStates(Story story) {
        return (story.title() != null && STATES.ends(story.title().toString()))
                || story.subtitles().stream().anyMatch(line -> STATES.ends(line.toString()));
    }

    private static List<String> texts(List<Passage> lines) {
        var texts = new ArrayList<String>(lines.size());
        for (var line : lines) {
            texts.add(Marks.inOneForm(line.toString()));
        }
        return texts;
    }

    private static List<List<Part>> parts(List<String> texts) {
        var parts = new ArrayList<List<Part>>(texts.size());
        for (var text : texts) {
            parts.add(Sentences.parts(text));
        }
        return parts;
    }

    List<Directive> directives() {
        if (story.title() != null) {
            hearing.meet(story.title().toString());
        } else if (genre.kind() == Genre.Kind.REPORT) {
            hearing.resume();
        }
        var start = 0;
        for (var table : tables) {
            readLines(start, table.start());
            read(table);
            start = table.end();
        }
        readLines(start, lines.size());
        return directives;
    }

    private List<TaskTable> tables() {
        var found = new ArrayList<TaskTable>();
        for (var i = 0; i < lines.size(); ) {
            var table = TaskTable.at(i, texts, lines, source, idioms, on);
            if (table != null) {
                found.add(table);
            }
            i = table == null ? i + 1 : table.end();
        }
        return found;
    }

    /** What is printed beside the tables, and where each begins: a cell signs nothing, and its limit dates nothing. */
    private List<String> besideTables() {
        var beside = new ArrayList<String>(texts.size());
        var start = 0;
        for (var table : tables) {
            beside.addAll(texts.subList(start, table.start() + 1));
            start = table.end();
        }
        beside.addAll(texts.subList(start, texts.size()));
        return beside;
    }

    private void readLines(int start, int end) {
        for (var i = start; i < end; i++) {
            readLine(i);
        }
    }

    private void read(TaskTable table) {
        var speaker = genre.floor().speaker();
        for (var row : table.rows()) {
            var task = task(row);
            var heading = row.section() == null ? headings.nearest() : row.section();
            var words = task.toString();
            for (var part : Sentences.parts(words)) {
                var start = part.start() + numberAt(words.substring(part.start(), part.end()));
                if (!part.remark()
                        && start < part.end()
                        && !demands.tellsDone(words.substring(part.start(), part.end()))) {
                    directives.add(new Directive(
                            Excerpt.of(task.subSequence(start, part.end())),
                            heading,
                            speaker,
                            row.assignment().units(),
                            row.assignment().deadline()));
                }
            }
        }
    }

    /** How long the number is that opens one of several measures and is no word of it. */
    private static int numberAt(String words) {
        var enumerator = Enumerator.at(words);
        return enumerator == null || enumerator.kind().isSpoken() ? 0 : enumerator.length();
    }

    /** The words of a task, the lines that its cell runs over joined. */
    private Passage task(TaskTable.Row row) {
        var task = Passage.builder();
        for (var i = row.firstLine(); i <= row.lastLine(); i++) {
            var line = lines.get(i);
            task.append(i == row.lastLine() ? line.subSequence(0, line.length() - row.tail()) : line);
        }
        return task.build();
    }

    private void readLine(int index) {
        var text = texts.get(index);
        if (reporting && announcesWhatToDo(text)) {
            reporting = false;
            headings.clear();
        }
        var sender = genre.kind() == Genre.Kind.CHAT ? Messages.sender(text) : null;
        if (sender != null) {
            headings.clear();
            hearing.open(sender);
            return;
        }
        if (Genre.isDateLine(text) || text.equals(genre.floor().speaker())) {
            return;
        }
        if (ATTENDING.has(text.charAt(0)) && ATTENDANCE.matcher(text).lookingAt() && !isFrameOverItems(index)) {
            attendance = true;
            return;
        }
        if ((NOTES.begins(text) && demands.tellsNoModal(text)) || (notice() && isRowOfNumbers(text))) {
            return;
        }
        if (attendance && !isTitleLine(text) && demands.tellsNoDemand(text)) {
            return;
        }
        attendance = false;
        var labelled = LabelledLine.of(text);
        if (labelled != null && notice()) {
            readEntry(index, labelled);
            return;
        }
        if (!listing && isHeadingLine(index)) {
            beginEntry();
            enterLine(index);
            return;
        }
        if (!endsSentence(text) && isTitleLine(text) && Enumerator.at(text) == null) {
            if (text.startsWith("附件")) {
                headings.clear();
            }
            listing = LISTS.ends(text);
            return;
        }
        if (listing && !endsSentence(text)) {
            return;
        }
        if (notice() && isFragment(text) && !isAnnouncing(text)) {
            return;
        }
        if (notice() && isAnnouncing(text)) {
            headings.clear();
            if (genre.kind() == Genre.Kind.CHAT) {
                hearing.hear(text, parts.get(index), false);
            }
            return;
        }
        if (genre.kind() == Genre.Kind.MINUTES && (closesAll(text) || closes(index))) {
            headings.clear();
        }
        if (notice() && inline != null && Enumerator.at(text) == null) {
            headings.leave(inline);
            inline = null;
        }
        if (genre.kind() == Genre.Kind.SPEECH && Telltales.greets(text)) {
            return;
        }
        if (genre.kind() == Genre.Kind.SPEECH && ADDRESSES.begins(text)) {
            headings.clear();
        }
        judge(index, hearing.hear(text, parts.get(index), !headings.isEmpty()));
    }

    /** 针对上述问题，提出以下工作要求： or 三、下一步打算. */
    private static boolean announcesWhatToDo(String text) {
        return text.length() <= LONGEST_ROW
                && TO_DO.occurIn(text)
                && (text.endsWith("：") || text.endsWith(":") || !endsSentence(text));
    }

    /** 某某最后强调，以上议定事项…. */
    private static boolean closesAll(String text) {
        return CLOSINGS.indexIn(text, 0, Math.min(text.length(), LONGEST_CLOSER)) >= 0;
    }

    /**
     * 会议强调，…: what a meeting says behind all its items holds for all of them; under a heading it holds for that, unless it stands
     * behind another and speaks of what was decided.
     */
    private boolean closes(int index) {
        return lastItem >= 0
                && index > lastItem
                && LAST_WORDS.begins(texts.get(index))
                && (!isHeadingLine(lastItem)
                        || (index > lastItem + 1
                                && (texts.get(index).contains(DECIDED)
                                        || ALL.startsIn(texts.get(index), MEETING_SAYS))));
    }

    private static int lastItem(List<String> texts) {
        var last = texts.size() - 1;
        while (last >= 0 && !isNumbered(texts.get(last))) {
            last--;
        }
        return last;
    }

    private static boolean isNumbered(String text) {
        var enumerator = Enumerator.at(text);
        return enumerator != null && enumerator.kind().compareTo(Enumerator.Kind.SUB_ITEM) <= 0;
    }

    private void beginEntry() {
        ofEntry = Assignment.NONE;
        assignedBelow = false;
        firstOfItem = directives.size();
    }

    /** What is to be done in an entry is told without words of demand; who must act by when stands above it or below. */
    private void readEntry(int index, LabelledLine labelled) {
        var text = texts.get(index);
        switch (labelled.kind()) {
            case MEASURES -> {
                if (assignedBelow) {
                    beginEntry();
                }
                firstOfItem = directives.size();
                measures(lines.get(index), text, labelled.length());
                assign(firstOfItem, ofEntry);
            }
            case ASSIGNMENT -> {
                var label = text.substring(labelled.start(), labelled.length() - 1);
                var assignment = assignments.read("（" + label + "：" + text.substring(labelled.length()) + "）", on);
                ofEntry = ofEntry.and(assignment);
                assignedBelow |= firstOfItem < directives.size();
                assign(firstOfItem, assignment);
            }
            case FACTS -> {
                // they demand nothing
            }
        }
    }

    private void measures(Passage line, String text, int from) {
        for (var part : Sentences.parts(text.substring(from))) {
            var words = text.substring(from + part.start(), from + part.end());
            var start = from + part.start() + numberAt(words);
            if (!part.remark() && start < from + part.end() && !demands.tellsDone(words)) {
                var said = text.substring(start, from + part.end());
                directives.add(new Directive(
                        Excerpt.of(line.subSequence(start, from + part.end())),
                        headings.nearest(),
                        genre.floor().speaker(),
                        List.copyOf(units.acting(said)),
                        idioms.find(said, on)));
            }
        }
    }

    /** 完成桩基: what is left of a cell. */
    private boolean isFragment(String text) {
        return text.length() <= LONGEST_FRAGMENT && !endsSentence(text) && demands.tellsNoDemand(text);
    }

    /** 某某区1885227.7, 已完成（处）完成率（%）: what is left of a table that tells how much was done. */
    private static boolean isRowOfNumbers(String text) {
        if (text.length() > LONGEST_ROW || endsSentence(text)) {
            return false;
        }
        if (isRowOfCells(text)) {
            return true;
        }
        var digits = 0;
        var brackets = 0;
        for (var i = 0; i < text.length(); i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
            brackets += i > 1 && "）)".indexOf(text.charAt(i)) >= 0 && "（(".indexOf(text.charAt(i - 2)) >= 0 ? 1 : 0;
        }
        return digits * 2 > text.length() || brackets > 1;
    }

    /** 甲区 168.3 9.7: a name and at least two numbers, with blanks between them. */
    private static boolean isRowOfCells(String text) {
        var numbers = 0;
        for (var at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            var sign = at + 1 < text.length() && text.charAt(at + 1) == '-' ? at + 2 : at + 1;
            numbers += sign < text.length() && Character.isDigit(text.charAt(sign)) ? 1 : 0;
        }
        var last = text.charAt(text.length() - 1);
        return numbers > 1 && (Character.isDigit(last) || last == '%');
    }

    /** The title of an annex, or the body that issues a paper: no heading of demands. */
    private static boolean isTitleLine(String text) {
        return text.startsWith("附件")
                || ANNEXES.ends(text)
                || PUBLICITY.occurIn(text)
                || (ISSUERS.ends(text) && isIssuer(text));
    }

    private static boolean isIssuer(String text) {
        var name = text.length() - ISSUERS.lengthBefore(text, text.length());
        return name >= 2 && name <= LONGEST_ISSUER && text.indexOf('，') < 0;
    }

    /** 有关要求：: a short line that says no more than that something follows. */
    private static boolean isAnnouncing(String text) {
        var last = text.length() - 1;
        return last >= 2
                && last <= LONGEST_ANNOUNCEMENT
                && !text.startsWith("会议")
                && (text.charAt(last) == '：' || text.charAt(last) == ':')
                && MARKS.indexIn(text, 0, last) < 0;
    }

    private static boolean endsSentence(String text) {
        var last = text.length() - 1;
        while (last > 0 && AFTER_AN_END.has(text.charAt(last))) {
            last--;
        }
        return ENDS.has(text.charAt(last));
    }

    private boolean isHeadingLine(int index) {
        var text = texts.get(index);
        if (text.length() > LONGEST_HEADING_LINE || text.contains("。") || endsSentence(text)) {
            return false;
        }
        var enumerator = Enumerator.at(text);
        if (enumerator == null) {
            return index + 1 < texts.size() && texts.get(index + 1).length() > text.length() && !isTitleLine(text);
        }
        var isItem = enumerator.kind().compareTo(Enumerator.Kind.ITEM) >= 0;
        if (!isItem) {
            return true;
        }
        return index + 1 < texts.size()
                && enumerator.kind() != Enumerator.Kind.SPOKEN
                && !isSibling(enumerator, text, texts.get(index + 1));
    }

    /** An item that the next item of the same kind follows at once is no heading. */
    private static boolean isSibling(Enumerator enumerator, String text, String next) {
        var following = Enumerator.at(next);
        return following != null
                && following.kind() == enumerator.kind()
                && (enumerator.kind() != Enumerator.Kind.MARK || next.codePointAt(0) == text.codePointAt(0));
    }

    /** 【冬季供暖】 over the items that follow it is their heading; 【打印】 is none. */
    private boolean isFrameOverItems(int index) {
        return texts.get(index).startsWith("【")
                && index + 1 < texts.size()
                && Enumerator.at(texts.get(index + 1)) != null;
    }

    /** ◆水库调度: whether a mark that heads a line stands over the items below it. */
    private boolean headsItems(Enumerator enumerator, int index) {
        var below = index + 1 < texts.size() ? Enumerator.at(texts.get(index + 1)) : null;
        return enumerator.kind() == Enumerator.Kind.MARK
                && below != null
                && below.kind().compareTo(Enumerator.Kind.ITEM) >= 0
                && below.kind().compareTo(Enumerator.Kind.MARK) <= 0;
    }

    private void enterLine(int index) {
        var text = texts.get(index);
        inline = null;
        var enumerator = Enumerator.at(text);
        agenda = enumerator != null
                && enumerator.kind().compareTo(Enumerator.Kind.MARK) <= 0
                && !headings.anyOver(enumerator.kind(), _ -> true);
        if (enumerator == null) {
            headings.enter(Enumerator.Kind.CHAPTER, text);
        } else {
            if (agenda) {
                hearing.enterPart(text.substring(enumerator.length()).strip());
            }
            headings.enter(
                    headsItems(enumerator, index) ? Enumerator.Kind.PART : enumerator.kind(),
                    enumerator.staysInHeading()
                            ? text
                            : text.substring(enumerator.length()).strip());
        }
    }

    private void judge(int index, List<Utterance> utterances) {
        var line = lines.get(index);
        var judged = verdicts(utterances);
        if (!utterances.isEmpty() && utterances.getFirst().attributed() && genre.kind() == Genre.Kind.REPORT) {
            endSpeech(utterances.getFirst());
        }
        var first = directives.size();
        var heads = false;
        var themed = false;
        for (var i = 0; i < utterances.size(); i++) {
            var utterance = utterances.get(i);
            if (utterance.part().remark()) {
                if (genre.kind() != Genre.Kind.REPORT || !assignments.namesOne(utterance.words())) {
                    assign(first, assignments.read(utterance.words(), on));
                }
                continue;
            }
            var kind = utterance.opens();
            if (kind != null) {
                headings.leave(kind);
                first = kind.isSpoken() ? first : directives.size();
            } else if (utterance.attributed() && i > 0 && !themed) {
                endSpeech(utterance);
            }
            if (Themes.opensWithField(utterance)) {
                headings.leave(Enumerator.Kind.FIELD);
            }
            heads = headsNext(utterances, i, index);
            if (themes.isHeading(utterances, i, judged, !headings.isEmpty()) || heads) {
                headings.enter(
                        heads && headsPart(i) ? Enumerator.Kind.CHAPTER : kind == null ? Enumerator.Kind.TOPIC : kind,
                        Themes.words(utterance, texts.get(index)));
                inline = heads ? null : kind;
                themed = themes.holdsForOthers(utterance);
                continue;
            }
            var start = utterance.start();
            if (themes.leadsParts(utterances, i)) {
                var lead = themes.lead(utterance);
                headings.enter(
                        kind == null ? Enumerator.Kind.FIELD : kind, Themes.lead(utterance, texts.get(index), lead));
                start += lead;
            }
            if (judged[i]) {
                directives.add(directive(line, texts.get(index), start, utterance));
            }
        }
        if (!heads) {
            headings.leave(Enumerator.Kind.MARK);
        }
        firstOfItem = first < directives.size() ? first : firstOfItem;
    }

    /** Whether the last sentence of a paragraph is the theme of the next one: 三要紧盯储备。 / 市发改委要…. */
    private boolean headsNext(List<Utterance> utterances, int i, int index) {
        return i == utterances.size() - 1
                && index + 1 < texts.size()
                && themes.mayHeadNext(utterances, i)
                && (headsPart(i) || goesUnder(utterances.get(i).opens(), texts.get(index + 1)));
    }

    /** 第二，任务要具体。: in a speech a theme that has its line to itself heads all that follows up to the next such line. */
    private boolean headsPart(int i) {
        return i == 0 && genre.kind() == Genre.Kind.SPEECH;
    }

    private boolean goesUnder(Enumerator.@Nullable Kind kind, String next) {
        var inner = Enumerator.at(next);
        return inner == null
                ? hearing.goesOnIn(next)
                : kind != null && inner.kind().compareTo(kind) > 0 && !demands.tellsNoModal(next);
    }

    /** Another one takes the floor: in a report nothing of what stood above binds him, but for the agenda of the meeting that speaks. */
    private void endSpeech(Utterance next) {
        if (genre.kind() != Genre.Kind.REPORT
                || (agenda && ("会议".equals(next.floor().speaker()) || headings.any(TO_DO::occurIn)))) {
            headings.leave(Enumerator.Kind.MARK);
        } else {
            headings.clear();
            agenda = false;
        }
    }

    private boolean notice() {
        return switch (genre.kind()) {
            case NOTICE, MINUTES, CHAT -> true;
            case REPORT, SPEECH, COMMENT -> false;
        };
    }

    private boolean[] verdicts(List<Utterance> utterances) {
        var verdicts = new boolean[utterances.size()];
        var notice = notice();
        var factual = notice && headings.any(demands::isFactual);
        var speech = genre.kind() == Genre.Kind.SPEECH;
        var lookingBack = speech && headings.any(this::looksBack);
        var listed = !headings.isEmpty();
        var assigned = genre.kind() != Genre.Kind.COMMENT && isAssigned(utterances);
        var found = false;
        var problems = false;
        for (var i = 0; i < verdicts.length; i++) {
            var utterance = utterances.get(i);
            problems |= Demands.opensProblems(utterance.words());
            found = problems
                    || Demands.isFinding(utterance.words())
                    || (found
                            && (!utterances.get(i - 1).part().endsSentence()
                                    || utterance.opens() == Enumerator.Kind.SPOKEN));
            if (notice && utterance.opens() != null) {
                factual = headings.anyOver(utterance.opens(), demands::isFactual)
                        || (demands.isFactual(utterance.words()) && demands.isBareTheme(utterance));
            }
            listed = utterance.opens() != null
                    || (listed && !utterance.attributed())
                    || (i > 0 && !utterance.attributed() && demands.isShortDemand(utterances.get(i - 1)));
            verdicts[i] = (!factual || assigned)
                    && !((found || reporting || lookingBack || (speech && Telltales.calls(utterance.words())))
                            && demands.tellsNoModal(utterance.words()))
                    && !utterance.part().remark()
                    && !isRecord(utterance)
                    && !tellsContact(utterance.words())
                    && (demands.isDemand(utterance, listed, notice)
                            || (assigned && utterance.floor().demands())
                            || (i > 0 && verdicts[i - 1] && demands.continues(utterance, utterances.get(i - 1))));
        }
        return verdicts;
    }

    /** 一、2024年主要工作, in a speech of 2025: what was done. */
    private boolean looksBack(String heading) {
        return demands.isFactual(heading) || (on != null && heading.contains((on.getYear() - 1) + "年"));
    }

    /** 值班电话：3315119。 */
    private static boolean tellsContact(String words) {
        var label = CONTACTS.lengthAt(words, 0);
        return label > 0 && words.startsWith("：", label);
    }

    /** ◆清淤沟渠18公里: a marked line of a report that ends in a number tells what was done. */
    private boolean isRecord(Utterance utterance) {
        return genre.kind() == Genre.Kind.REPORT
                && utterance.opens() == Enumerator.Kind.MARK
                && !utterance.words().isEmpty()
                && !endsSentence(utterance.words())
                && Sentences.tellsNumber(utterance.words())
                && demands.tellsNoModal(utterance.words());
    }

    private boolean isAssigned(List<Utterance> utterances) {
        for (var utterance : utterances) {
            if (utterance.part().remark() && assignments.isAssignment(utterance.words())) {
                return true;
            }
        }
        return false;
    }

    private Directive directive(Passage line, String words, int start, Utterance utterance) {
        var text = line.subSequence(start, utterance.part().end());
        var said = words.substring(start, utterance.part().end());
        var bracket = assignments.read(said, on);
        var mentioned = new LinkedHashSet<String>();
        if (!utterance.audience().isEmpty()) {
            mentioned.addAll(UnitNames.addressed(utterance.audience()));
        }
        var heading = headings.nearest();
        mentioned.addAll(
                start == utterance.start() && !said.startsWith("“")
                        ? units.acting(utterance.clauses())
                        : units.acting(unquoted(said)));
        if (heading != null && !Themes.tellsHow(heading)) {
            mentioned.addAll(actingIn(heading));
        }
        mentioned.addAll(bracket.units());
        if (mentioned.isEmpty()) {
            mentioned.addAll(UnitList.labelling(said));
        }
        if (mentioned.isEmpty() && start == utterance.start()) {
            mentioned.addAll(units.measured(utterance.clauses()));
        }
        var limit = idioms.find(unquoted(said), on);
        var deadline = limit != null && DeadlineIdioms.isBeforeHoliday(limit)
                ? new Deadline(limit.text(), beforeHoliday())
                : limit;
        return new Directive(
                Excerpt.of(text),
                heading,
                utterance.floor().speaker(),
                List.copyOf(mentioned),
                deadline == null ? bracket.deadline() : deadline);
    }

    /** 节前: the day before the festival that the article names. */
    private @Nullable LocalDate beforeHoliday() {
        if (!soughtHoliday && on != null) {
            soughtHoliday = true;
            dayBeforeHoliday = DeadlineIdioms.beforeHoliday(story.body(), on);
        }
        return dayBeforeHoliday;
    }

    /** What stands in quotation marks from its beginning is said, no slogan. */
    private static String unquoted(String said) {
        return said.startsWith("“") ? said.substring(1) : said;
    }

    /** Whom a heading tells to act. Most directives stand under the same heading as the one before. */
    private SequencedSet<String> actingIn(String heading) {
        if (!heading.equals(lastHeading)) {
            lastHeading = heading;
            unitsOfHeading = units.acting(heading);
        }
        return unitsOfHeading;
    }

    /** Gives what a bracket after an item tells to every sentence of the item. */
    private void assign(int first, Assignment assignment) {
        for (var i = first; i < directives.size(); i++) {
            var directive = directives.get(i);
            var all = new Assignment(directive.units(), directive.deadline()).and(assignment);
            directives.set(
                    i,
                    new Directive(
                            directive.sentence(),
                            directive.heading(),
                            directive.speaker(),
                            all.units(),
                            all.deadline()));
        }
    }
}
