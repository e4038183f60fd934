package gangmu.reading.demand;

import gangmu.reading.Characters;
import gangmu.reading.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Follows who has the floor while an article is read, sentence by sentence. */
final class Hearing {

    private static final int[] NOWHERE = {};
    private static final Characters CLAUSE_ENDS = Characters.of("，。；：");
    private static final Characters SENTENCE_ENDS = Characters.of("。！？");
    private static final Words MUSTS =
            Words.of("必须", "务必", "决不能", "绝不能", "决不允许", "绝不允许", "严禁", "不得", "不准", "不许", "千万不能", "千万不要", "千万别", "切不可");
    /** 一是成效明显: what is counted is how things are. */
    private static final Words COUNTED_VIEWS = Words.of("是", "，是", "因为", "看");

    private static final int LONGEST_SAYER = 20;
    private static final Characters TURN_ENDS = Characters.of("：:，。；“");
    private static final Words ASKING = Words.of("记者", "问", "提问", "主持人", "网友", "本报记者");
    private static final Words ANSWERING = Words.of("答", "答复", "回答");
    private static final int LONGEST_TURN = 24;
    private static final Words NOTING = Words.of("批示", "作出批示", "批示指出", "批示要求", "圈阅批示", "作批示", "批注");
    /** What the field of a form is called that holds them. */
    private static final Words NOTES = Words.of("领导批示", "批示意见", "批示内容", "批示");

    private static final int LONGEST_NOTE = 40;
    private static final int LONGEST_OPENING = 40;
    /** 对欠薪线索，各部门要…: of what is spoken is told before who must act. */
    private static final Words MATTERS = Words.of("对", "针对", "关于", "围绕");

    private static final int MOST_HEARD = 40;
    private static final int LONGEST_THEME = 18;
    private static final String THAT = "该";
    private static final int LONGEST_KIND = 6;
    /** So far back a body is named that is called 该中心 later. */
    private static final int REMEMBERED = 200;

    /** Who is quoted speaks no further. */
    private static final String END_OF_QUOTATION = "。”";

    private static final String MEETING = "会议";
    /** How somebody in a group begins who tells what was done. */
    private static final Words REPORTING = Words.of("报告", "汇报", "收到", "好的", "明白", "遵照", "马上");

    private static final Words REPORTED = Words.of("报告：", "汇报：", "报告:", "汇报:");
    private static final int LONGEST_REPORTER = 12;

    private static final Words SPEECHES = Words.of("讲话", "总结讲话", "作讲话", "发言", "强调", "要求", "讲话要点");
    private static final String SESSION = "全会";
    private static final String NUMBERED_SESSION = "次全会";
    /** 市委七届六次全会以来: that was an earlier one. */
    private static final String SINCE = "以来";

    private static final int LONGEST_NUMBER = 8;

    private final Genre genre;
    private final List<String> lines;
    private final DemandWords demandWords;
    private final UnitNames units;
    private final People people;
    private final Attributions attributions;
    private Floor floor;
    private final Map<Enumerator.Kind, Floor> countedBy = new EnumMap<>(Enumerator.Kind.class);
    private @Nullable String lastSpeaker;
    /** Of whom it was looked up whether he is heard to demand anywhere; a text with more speakers is no report. */
    private final Map<String, Boolean> heard = new HashMap<>();

    /** Who has demanded something in this article. */
    private final Set<String> demanding = new HashSet<>();

    private boolean announced;

    /** Who speaks in the part of minutes that is read; null where the meeting does. */
    private @Nullable Floor heldBy;

    /** Whether in that part others report. */
    private boolean reported;

    /** The end of the paragraph before. */
    private String heardBefore = "";

    Hearing(Genre genre, List<String> lines, DemandWords demandWords, UnitNames units) {
        this.genre = genre;
        this.lines = lines;
        this.demandWords = demandWords;
        this.units = units;
        this.people = new People(lines);
        this.attributions = new Attributions(people, units, demandWords);
        this.floor = genre.floor();
    }

    /** Notes the people whom a headline names. */
    void meet(String headline) {
        people.meet(headline, People.places(headline));
    }

    /** In what is carried over from another page: who closes his speech there (张某某最后强调) has spoken from the beginning. */
    void resume() {
        for (var line : lines) {
            var end = CLAUSE_ENDS.indexIn(line, 0, Math.min(line.length(), LONGEST_OPENING));
            var said = end < 0 ? null : attributions.find(line.substring(0, end + 1), Floor.NARRATIVE, null);
            if (said != null) {
                floor = line.lastIndexOf("最后", end) > 0 ? said.floor() : floor;
                return;
            }
        }
    }

    /** 韩霁（市住建局）09:05: whose message follows. */
    void open(String sender) {
        floor = new Floor(Floor.Kind.DEMAND, sender);
    }

    /** Makes utterances of the parts of a paragraph and says who speaks in each. */
    List<Utterance> hear(String text, List<Part> parts, boolean underHeading) {
        var places = attributes() ? People.places(text) : NOWHERE;
        people.meet(text, places);
        var note = note(text);
        var turn = note == null ? turn(text) : note.opening();
        floor = note != null
                ? note.floor()
                : turn > 0 ? floorOfTurn(text.substring(0, turn - 1)) : openingFloor(text, underHeading);
        var utterances = new ArrayList<Utterance>();
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (part.remark()) {
                utterances.add(Utterance.remark(part, text.substring(part.start(), part.end()), floor));
                continue;
            }
            if (i == 0 && turn > 0) {
                utterances.add(utterance(text, part, turn));
            } else {
                listen(text, part, utterances);
            }
            if (floor.kind() == Floor.Kind.DEMAND && floor.speaker() != null) {
                demanding.add(floor.speaker());
            }
            if (attributes() && !utterances.getLast().attributed()) {
                var actor = people.actor(text, places, part.start(), part.end());
                actor = actor == null ? Attributions.issuer(utterances.getLast().words()) : actor;
                lastSpeaker = actor == null ? lastSpeaker : actor;
            }
            if (genre.kind() == Genre.Kind.COMMENT && part.endsSentence()) {
                floor = genre.floor();
            }
        }
        if (genre.kind() == Genre.Kind.REPORT && text.endsWith(END_OF_QUOTATION)) {
            floor = Floor.NARRATIVE;
        }
        announced = text.endsWith("：") || text.endsWith(":");
        heardBefore = text.substring(Math.max(0, text.length() - REMEMBERED));
        return utterances;
    }

    /** A notice is spoken by its issuer throughout, a speech by who gave it; who is named in them says nothing. */
    private boolean attributes() {
        return genre.kind() != Genre.Kind.NOTICE && genre.kind() != Genre.Kind.SPEECH;
    }

    /** What a leader wrote on another paper, where this one quotes it: 市长张某某3月6日批示：“…. */
    private @Nullable Note note(String text) {
        var colon = genre.kind() == Genre.Kind.NOTICE ? text.indexOf('：') : -1;
        var verb = colon < 0 || colon > LONGEST_NOTE ? 0 : NOTING.lengthBefore(text, colon);
        if (verb == 0) {
            return null;
        }
        var label = NOTES.lengthAt(text, 0);
        var said = text.substring(label, colon - verb).strip();
        var name = people.nameEnding(Attributions.withoutDay(said));
        return name == null
                ? null
                : new Note(new Floor(Floor.Kind.DEMAND, name), text.startsWith("“", colon + 1) ? colon + 2 : colon + 1);
    }

    /** Whose note a paragraph quotes, and how long the words are that say so. */
    private record Note(Floor floor, int opening) {}

    /** How long the words are that say whose turn it is in an interview, 张某某： or 记者： or 问：; 0 if there are none. */
    private int turn(String text) {
        var mark = TURN_ENDS.indexIn(text, 0, Math.min(text.length(), LONGEST_TURN + 1));
        return mark > 0
                        && mark + 1 < text.length()
                        && "：:".indexOf(text.charAt(mark)) >= 0
                        && isTurn(text.substring(0, mark))
                ? mark + 1
                : 0;
    }

    /** Whose turn it is in minutes: 张某某, or 张某某（经济发展局） with his office. */
    private static String nameOfTurn(String label) {
        return label.endsWith("）") || label.endsWith(")") ? Genre.withoutBracket(label) : label;
    }

    /** 三、张某某讲话: whose the part of minutes is that this line heads; nobody's where it names none. */
    void enterPart(String heading) {
        if (genre.kind() != Genre.Kind.MINUTES) {
            return;
        }
        var speech = SPEECHES.lengthBefore(heading, heading.length());
        var name = heading.substring(0, heading.length() - speech);
        heldBy = speech > 0 && People.isName(name) ? new Floor(Floor.Kind.DEMAND, name) : null;
        reported = heading.endsWith("汇报");
    }

    private boolean isTurn(String label) {
        return switch (genre.kind()) {
            case REPORT -> ASKING.has(label) || ANSWERING.has(label) || people.named(label) != null;
            case MINUTES -> People.isName(nameOfTurn(label));
            case NOTICE, SPEECH, COMMENT, CHAT -> false;
        };
    }

    /** Who asks demands nothing; who answers explains, until he tells units what to do. */
    private Floor floorOfTurn(String label) {
        if (ASKING.has(label)) {
            return Floor.NARRATIVE;
        }
        if (genre.kind() == Genre.Kind.MINUTES) {
            var name = nameOfTurn(label);
            people.meetByName(name);
            heldBy = new Floor(reported ? Floor.Kind.OPINION : Floor.Kind.DEMAND, name);
            return heldBy;
        }
        var speaker = ANSWERING.has(label) ? lastSpeaker : people.named(label);
        lastSpeaker = speaker;
        return speaker == null ? Floor.NARRATIVE : new Floor(Floor.Kind.OPINION, speaker);
    }

    /** Hears a part of a paragraph; of a quotation that it is, each sentence for itself. */
    private void listen(String text, Part part, List<Utterance> utterances) {
        var closing = attributes() ? closing(text, part) : -1;
        var speaks = closing < 0 ? null : attributions.behind(clauseBehind(text, closing + 1), floor, lastSpeaker);
        if (speaks == null) {
            utterances.add(utterance(text, part));
            return;
        }
        var goesOn = endBehind(text, closing + 1) + 1;
        var rest = text.substring(Math.min(goesOn, part.end()), part.end());
        floor = !rest.isEmpty() && demandsWith(speaks, rest) ? new Floor(Floor.Kind.DEMAND, speaks.speaker()) : speaks;
        lastSpeaker = speaks.speaker();
        for (var inner : Sentences.parts(text.substring(part.start() + 1, closing))) {
            var start = part.start() + 1;
            utterances.add(utterance(
                    text, new Part(start + inner.start(), start + inner.end(), inner.endsSentence(), inner.remark())));
        }
        if (!rest.isEmpty()) {
            utterances.add(utterance(text, new Part(closing + 1, part.end(), part.endsSentence(), part.remark())));
        }
    }

    /** “…。”他对工地负责人说，要…: whether whoever was quoted demands in the words that follow. */
    private boolean demandsWith(Floor speaks, String rest) {
        var speaker = speaks.speaker();
        return speaker != null
                && !Attributions.isNational(speaker)
                && demandWords.beginsWithModal(rest)
                && (people.leads(speaker) || demandsElsewhere(speaker));
    }

    private static int endBehind(String text, int from) {
        return CLAUSE_ENDS.indexIn(text, from, Math.min(text.length(), from + LONGEST_SAYER));
    }

    /** Where the quotation ends that a part begins with, and behind which nothing but a sayer may stand; -1 if it is none. */
    private static int closing(String text, Part part) {
        var closing = text.charAt(part.start()) == '“' ? text.indexOf('”', part.start(), part.end()) : -1;
        return closing > part.start() + 1 && SENTENCE_ENDS.has(text.charAt(closing - 1)) ? closing : -1;
    }

    /** The words up to a full stop or a comma behind a quotation, if they are few. */
    private static String clauseBehind(String text, int from) {
        var end = endBehind(text, from);
        return end >= 0 && "。，".indexOf(text.charAt(end)) >= 0 ? text.substring(from, end) : "";
    }

    private Utterance utterance(String text, Part part) {
        return utterance(text, part, 0);
    }

    /** An utterance that begins behind the name of whose turn it is. */
    private Utterance utterance(String text, Part part, int turn) {
        var start = part.start() + turn;
        var words = text.substring(start, part.end());
        var listed = Enumerator.at(words);
        if (listed != null && !listed.kind().isSpoken()) {
            start += listed.length();
            words = text.substring(start, part.end());
        }
        var attribution = attributes() ? attributions.find(words, floor, lastSpeaker) : null;
        var label = part.start();
        if (attribution != null) {
            floor = withName(attribution.floor(), text, part.start());
            lastSpeaker = floor.speaker();
            start += attribution.length();
            label = start;
            words = text.substring(start, part.end());
        }
        if (floor.kind() == Floor.Kind.OPINION && demands(words, attribution != null)) {
            floor = new Floor(Floor.Kind.DEMAND, floor.speaker());
        }
        var inner = start == part.start() ? listed : Enumerator.at(words);
        if (inner != null && !inner.kind().isSpoken()) {
            start += inner.length();
            words = text.substring(start, part.end());
        }
        var outer = listed != null && attribution == null ? listed.kind() : null;
        var opens = inner == null || (outer != null && inner.namesTopic()) ? outer : inner.kind();
        return new Utterance(
                part,
                start,
                words,
                floor,
                opens,
                label,
                attribution != null || turn > 0,
                attribution == null ? "" : attribution.audience());
    }

    /** 该中心提醒: the body that was named last by a name of that kind (市燃气安全服务中心). */
    private Floor withName(Floor speaks, String text, int before) {
        var speaker = speaks.speaker();
        if (speaker == null || !speaker.startsWith(THAT) || speaker.length() > LONGEST_KIND) {
            return withFullName(speaks);
        }
        var kind = speaker.substring(THAT.length());
        var earlier = heardBefore + text.substring(Math.max(0, before - REMEMBERED), before);
        var told = earlier.substring(Math.max(0, earlier.length() - REMEMBERED));
        for (var end = told.lastIndexOf(kind); end > 0; end = told.lastIndexOf(kind, end - 1)) {
            var start = end;
            while (start > 0 && end - start < LONGEST_OPENING && !CLAUSE_ENDS.has(told.charAt(start - 1))) {
                start--;
            }
            var name = told.substring(start, end + kind.length());
            if (name.length() > speaker.length()
                    && UnitList.isName(name)
                    && UnitList.areNames(name, 0, name.length())) {
                return new Floor(speaks.kind(), name);
            }
        }
        return speaks;
    }

    /** 全会提出: the session of the party committee that the article names in full (市委九届四次全会). */
    private Floor withFullName(Floor speaks) {
        if (!SESSION.equals(speaks.speaker())) {
            return speaks;
        }
        for (var line : lines) {
            var number = line.indexOf(NUMBERED_SESSION);
            var committee = number < 0 ? -1 : line.lastIndexOf('委', number);
            if (committee > 0
                    && number - committee <= LONGEST_NUMBER
                    && !line.startsWith(SINCE, number + NUMBERED_SESSION.length())) {
                return new Floor(speaks.kind(), line.substring(committee - 1, number + NUMBERED_SESSION.length()));
            }
        }
        return speaks;
    }

    /** Whether somebody who has told how he sees things demands now: he tells units what to do, or demands elsewhere in the article. */
    private boolean demands(String words, boolean attributed) {
        var speaker = floor.speaker();
        if (speaker == null || Attributions.isNational(speaker)) {
            return false;
        }
        var end = CLAUSE_ENDS.indexIn(words, 0, words.length());
        var told = demandWords.modalIn(end < 0 ? words : words.substring(0, end), 0) >= 0;
        return attributed
                ? (people.leads(speaker) || demandsElsewhere(speaker))
                        && (attributions.tellsUnits(words)
                                || mustBeDone(words)
                                || demandWords.beginsWithModal(words)
                                || demandsTwice(words))
                : tellsUnits(words)
                        || asksUnit(words)
                        || (people.leads(speaker) && isCounted(words))
                        || (told && demandsElsewhere(speaker))
                        || (people.leads(speaker) && mustBeDone(words));
    }

    /** 第一，任务当天分解: a leader who counts sets tasks, and so does one who names a topic: 在守住耕地上动真格。 */
    private static boolean isCounted(String words) {
        var enumerator = Enumerator.at(words);
        return enumerator != null
                && (enumerator.namesTopic()
                        || (enumerator.kind() == Enumerator.Kind.SPOKEN
                                && !COUNTED_VIEWS.startsIn(words, enumerator.length())));
    }

    /** 账不能只记在纸上，还要记在心上: two clauses have a word of demand. */
    private boolean demandsTwice(String words) {
        var first = demandWords.modalIn(words, 0);
        var end = first < 0 ? -1 : CLAUSE_ENDS.indexIn(words, first, words.length());
        return end > 0 && demandWords.modalIn(words, end) > 0;
    }

    /** 今天必须修好; 必须达标才能发证 tells a condition. */
    private static boolean mustBeDone(String words) {
        return MUSTS.occurIn(words) && !words.contains("才能") && !words.contains("方可");
    }

    /** Whether somebody is heard to demand something before or after. */
    private boolean demandsElsewhere(String speaker) {
        if (demanding.contains(speaker)) {
            return true;
        }
        var known = heard.get(speaker);
        if (known == null) {
            known = heard.size() < MOST_HEARD
                    && lines.stream().anyMatch(line -> Attributions.isDemanding(line, speaker));
            heard.put(speaker, known);
        }
        return known;
    }

    /** The next item of a list is said by whoever said the one before, whatever was printed in between. */
    private Floor counted(Enumerator.Kind kind, String text) {
        var opens = text.length() > 1 && (text.startsWith("第一") || "一1首".indexOf(text.charAt(0)) >= 0);
        var says = floor.demands() || opens ? floor : countedBy.getOrDefault(kind, floor);
        countedBy.put(kind, says);
        return says;
    }

    /** Whether the speech of who has the floor goes on in this paragraph. */
    boolean goesOnIn(String paragraph) {
        var field = Themes.field(paragraph);
        return floor.demands()
                && (demandWords.beginsWithModal(paragraph)
                        || tellsUnits(paragraph)
                        || opensWithTheme(paragraph)
                        || (field > 0 && demandWords.beginsWithModal(paragraph.substring(field + 1))));
    }

    /** Whether it begins by telling some unit what it must do: 各乡镇要…. */
    private boolean tellsUnits(String text) {
        var matter = MATTERS.begins(text) ? CLAUSE_ENDS.indexIn(text, 0, Math.min(text.length(), LONGEST_OPENING)) : -1;
        var start = matter > 0 && text.charAt(matter) == '，' ? matter + 1 : 0;
        var last = Math.min(text.length(), start + LONGEST_OPENING);
        var end = CLAUSE_ENDS.indexIn(text, start, last);
        var clause = text.substring(start, end < 0 ? last : end);
        return units.areTold(clause)
                || (start > 0 && clause.startsWith("由") && !units.acting(clause).isEmpty());
    }

    /** 请市住建局在10月10日前拿出办法: some unit is asked to do something. */
    private boolean asksUnit(String words) {
        return words.startsWith("请")
                && !units.acting(Sentences.clauses(words).getFirst()).isEmpty();
    }

    /** Whether it opens with a short sentence that orders, and goes on: 聚焦“特”字做文章。… */
    private boolean opensWithTheme(String text) {
        var end = CLAUSE_ENDS.indexIn(text, 0, Math.min(text.length(), LONGEST_THEME));
        return end > 0
                && text.charAt(end) == '。'
                && end + 1 < text.length()
                && (demandWords.orders(text.substring(0, end)) || Themes.isMotto(text.substring(0, end + 1)));
    }

    /** Who speaks when a paragraph begins: a speech goes on in it only where its own form says so. */
    private Floor openingFloor(String text, boolean underHeading) {
        if (genre.kind() == Genre.Kind.CHAT) {
            return REPORTING.begins(text) || REPORTED.indexIn(text, 0, Math.min(text.length(), LONGEST_REPORTER)) > 0
                    ? new Floor(Floor.Kind.OPINION, floor.speaker())
                    : floor;
        }
        if (genre.kind() != Genre.Kind.REPORT) {
            heldBy = text.startsWith(MEETING) ? null : heldBy;
            return heldBy == null ? genre.floor() : heldBy;
        }
        if (genre.answers() && !announced) {
            return Floor.NARRATIVE;
        }
        var enumerator = Enumerator.at(text);
        if (enumerator != null) {
            return counted(enumerator.kind(), text);
        }
        var goesOn =
                announced || demandWords.beginsWithModal(text) || (underHeading && floor.demands()) || goesOnIn(text);
        return goesOn ? floor : Floor.NARRATIVE;
    }
}
