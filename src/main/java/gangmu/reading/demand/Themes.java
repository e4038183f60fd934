package gangmu.reading.demand;

import gangmu.reading.Characters;
import gangmu.reading.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells which clauses of a paragraph are headings of the demands that follow them. */
final class Themes {

    private static final int LONGEST_THEME_OF_ITEM = 24;
    private static final int LONGEST_TITLE_OF_ITEM = 8;
    private static final int LONGEST_TITLE_IN_SERIES = 16;
    /** 交办以下事项。: it tells that something follows, and no theme. */
    private static final Words LISTED_BELOW = Words.of("以下事项。", "下列事项。", "如下。");

    private static final int FOUR_LETTERS = 4;
    private static final int LONGEST_NUMBER = 5;
    private static final int LONGEST_MEANS = 12;
    private static final int LONGEST_POINT = 14;
    private static final int LONGEST_OPENING = 3;
    private static final int LONGEST_MOTTO = 8;
    private static final int LONGEST_MATTER = 6;
    private static final Words POINTS =
            Words.of("关键在", "重点在", "根子在", "核心在", "根本在", "要害在", "出路在", "重在", "贵在", "难在", "首在", "关键是", "重点是", "核心是");
    /** 聚力，还要聚住人心。: the last of a series of themes is seldom built like the others. */
    private static final Words GOING_ON = Words.of("，还要", "，还得", "，更要", "，也要", "，更得");

    private static final int LONGEST_FIELD = 12;
    private static final int SHORTEST_FIELD = 4;
    private static final Characters PAUSES = Characters.of("，：");
    /** 在会上, 在此基础上: where or after what, not in which field. */
    private static final Words NO_FIELDS =
            Words.of("会上", "会议上", "基础上", "现场上", "路上", "世上", "网上", "线上", "史上", "桌上", "地上", "水上", "身上");

    private static final int FEWEST_LETTERS_OF_BUILD = 6;
    private static final int FARTHEST_LIKE = 12;
    /** Two openings of two clauses, or three of one. */
    private static final int FEWEST_ALIKE = 3;

    private final Genre genre;
    private final DemandWords demandWords;
    private final UnitNames units;
    private final Demands demands;
    private final Map<List<Integer>, Integer> rhythms = new HashMap<>();
    private final Map<String, Integer> openings = new HashMap<>();
    /** How many paragraphs of a report or a notice open with a short demand. */
    private int shortOpenings;
    /** How many numbered items do. */
    private int shortItems;

    Themes(
            Genre genre,
            List<String> paragraphs,
            List<List<Part>> parts,
            DemandWords demandWords,
            UnitNames units,
            Demands demands) {
        this.genre = genre;
        this.demandWords = demandWords;
        this.units = units;
        this.demands = demands;
        for (var i = 0; i < paragraphs.size(); i++) {
            if (parts.get(i).size() > 1) {
                note(parts.get(i).getFirst(), paragraphs.get(i));
            }
        }
    }

    /** Notes how a paragraph opens: what opens several of them in one way are the themes of a series. */
    private void note(Part first, String paragraph) {
        if (genre.kind() == Genre.Kind.COMMENT) {
            var sentence = paragraph.substring(first.start(), first.end());
            rhythms.merge(rhythm(sentence), 1, Integer::sum);
            openings.merge(opening(sentence), 1, Integer::sum);
            return;
        }
        var number = numberAt(paragraph, first.start());
        if (first.endsSentence()
                && demands.isShort(paragraph, first.start() + number, first.end())
                && demandWords.orders(paragraph.substring(first.start() + number, first.end()))) {
            shortOpenings += number == 0 ? 1 : 0;
            shortItems += number == 0 ? 0 : 1;
        }
    }

    /** How long the number is that opens an item, 0 if none does. */
    private static int numberAt(String paragraph, int start) {
        var enumerator =
                Enumerator.at(paragraph.substring(start, Math.min(paragraph.length(), start + LONGEST_NUMBER)));
        return enumerator == null || enumerator.kind() != Enumerator.Kind.ITEM ? 0 : enumerator.length();
    }

    /** A clause that names the theme, ends at its own full stop, and has demands following under it. */
    boolean isHeading(List<Utterance> utterances, int i, boolean[] judged, boolean underHeading) {
        var utterance = utterances.get(i);
        var kind = utterance.opens();
        if (!utterance.part().endsSentence() || LISTED_BELOW.ends(utterance.words())) {
            return false;
        }
        if (kind == null) {
            if (genre.kind() == Genre.Kind.CHAT) {
                return false;
            }
            if (utterance.floor().demands()
                    && (isMotto(utterance.words()) || isOneOfFourLetters(utterances, i, judged))) {
                return true;
            }
            var bare = i == 0
                    && (!utterance.attributed() || tellsThePoint(utterance))
                    && isBareTheme(utterance, underHeading);
            if (!bare && !isOneOfSeries(utterances, i, judged)) {
                return false;
            }
        } else if (i + 1 < utterances.size()
                && (kind == Enumerator.Kind.SPOKEN
                        ? tellsMeans(utterance.words())
                                || (genre.kind() == Genre.Kind.SPEECH
                                        && judged[i + 1]
                                        && isShortPoint(utterance.words()))
                        : (kind == Enumerator.Kind.SECTION || kind == Enumerator.Kind.TOPIC)
                                && endsWithMotto(utterance.words()))) {
            return true;
        } else if (!demands.isTheme(utterance)
                || isTask(utterances, i, judged)
                || (isTopicLead(utterance) && !isCalledMatter(utterance))) {
            return false;
        } else if (kind.compareTo(Enumerator.Kind.SECTION) <= 0
                && i + 1 < utterances.size()
                && utterance.words().length() <= LONGEST_THEME_OF_ITEM) {
            return true;
        }
        for (var j = i + 1; j < utterances.size(); j++) {
            var next = utterances.get(j);
            if ((next.attributed() && !goesOnSpeaking(next) && !holdsForOthers(utterance))
                    || opensWithField(next)
                    || endsItem(next.opens(), kind)) {
                return false;
            }
            if (judged[j]) {
                return true;
            }
        }
        return false;
    }

    /**
     * 要守住热源底线。: a short demand with longer ones under it, where the speech has several such. One alone is a demand of its own.
     */
    private boolean isOneOfSeries(List<Utterance> utterances, int i, boolean[] judged) {
        if (!leadsDemands(utterances, i, judged)) {
            return false;
        }
        if (hasItsLikeBeside(utterances, i)) {
            return true;
        }
        if (genre.kind() == Genre.Kind.COMMENT && !leadsDemands(utterances, 0, judged)) {
            return false;
        }
        if (i == 0
                && genre.kind() != Genre.Kind.COMMENT
                && shortOpenings > (utterances.getFirst().attributed() ? 0 : 1)) {
            return true;
        }
        for (var j = 0; j < utterances.size(); j++) {
            if (j != i && leadsDemands(utterances, j, judged)) {
                return true;
            }
        }
        return false;
    }

    /** 要把河道当脸面来护。 or 要在提效上见真章，…: whether another sentence of the paragraph opens with a clause of this build. */
    private static boolean hasItsLikeBeside(List<Utterance> utterances, int i) {
        var clause = utterances.get(i).clauses().getFirst();
        return isAnyBeside(
                utterances,
                i,
                other -> !other.clauses().isEmpty()
                        && isAlike(clause, other.clauses().getFirst()));
    }

    /** Whether the answer is yes for another sentence close by. */
    private static boolean isAnyBeside(List<Utterance> utterances, int i, Predicate<Utterance> question) {
        for (var j = Math.max(0, i - FARTHEST_LIKE); j < Math.min(utterances.size(), i + FARTHEST_LIKE); j++) {
            if (j != i && question.test(utterances.get(j))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlike(String clause, String other) {
        return Math.min(clause.length(), other.length()) >= FEWEST_LETTERS_OF_BUILD
                && clause.regionMatches(0, other, 0, 2)
                && clause.charAt(clause.length() - 2) == other.charAt(other.length() - 2);
    }

    /** 稳粮保供。…产业富民。…: what is to be done follows each of several such. */
    private static boolean isOneOfFourLetters(List<Utterance> utterances, int i, boolean[] judged) {
        if (!areFourLetters(utterances.get(i)) || i + 1 >= utterances.size() || !judged[i + 1]) {
            return false;
        }
        var alike = 0;
        for (var utterance : utterances) {
            alike += areFourLetters(utterance) ? 1 : 0;
        }
        return alike > 1;
    }

    private static boolean areFourLetters(Utterance utterance) {
        var words = utterance.words();
        return words.length() == FOUR_LETTERS + 1
                && words.endsWith("。")
                && words.chars().limit(FOUR_LETTERS).allMatch(Character::isIdeographic);
    }

    /** 治气，关键在“管住”。 */
    private static boolean tellsThePoint(Utterance utterance) {
        var comma = utterance.words().indexOf('，');
        return comma > 0 && comma <= LONGEST_MATTER && POINTS.startsIn(utterance.words(), comma + 1);
    }

    /** “严”字当头。: what all that follows is to be done in the spirit of. */
    static boolean isMotto(String words) {
        var closed = words.indexOf("”字");
        return closed > 1
                && closed <= LONGEST_MOTTO
                && words.charAt(0) == '“'
                && words.length() <= closed + LONGEST_MOTTO
                && words.charAt(words.length() - 1) == '。';
    }

    /** Whether a heading tells in what spirit or by what means something is done, whoever it names: 机构要“上双保险”, 一靠领导带头. */
    static boolean tellsHow(String heading) {
        return heading.endsWith("”") || heading.indexOf('靠') == 1;
    }

    /** 一靠领导带头。 */
    private static boolean tellsMeans(String words) {
        return words.length() <= LONGEST_MEANS && words.indexOf('靠') == 1 && words.endsWith("。");
    }

    /** 第二，工地不能歇。: a point of a speech, whoever it names, where what is to be done follows. */
    private static boolean isShortPoint(String words) {
        return words.length() <= LONGEST_POINT
                && words.charAt(0) == '第'
                && words.endsWith("。")
                && isBareOrdinal(words, words.lastIndexOf('，') + 1);
    }

    /** 养老机构要“上双保险”。 */
    private static boolean endsWithMotto(String words) {
        return words.length() <= LONGEST_THEME_OF_ITEM && words.endsWith("”。");
    }

    /** Whether it is a short demand, and the next one of the same speaker is not. */
    private boolean leadsDemands(List<Utterance> utterances, int i, boolean[] judged) {
        if (i + 1 >= utterances.size()
                || !judged[i + 1]
                || utterances.get(i + 1).attributed()) {
            return false;
        }
        return genre.kind() == Genre.Kind.COMMENT
                ? demands.isTurn(utterances.get(i)) && !demands.isTurn(utterances.get(i + 1))
                : demands.isShortDemand(utterances.get(i)) && !demands.isShortDemand(utterances.get(i + 1));
    }

    /** Whether an item that ends its paragraph names a theme and no task. */
    boolean mayHeadNext(List<Utterance> utterances, int i) {
        var utterance = utterances.get(i);
        return utterance.opens() != null
                && utterance.opens() != Enumerator.Kind.TOPIC
                && utterance.part().endsSentence()
                && utterance.words().length() <= LONGEST_THEME_OF_ITEM
                && utterance.floor().demands()
                && !Sentences.tellsNumber(utterance.words())
                && demands.isTheme(utterance);
    }

    /**
     * A numbered item that says at length what to do, or after which a bracket tells who does it, is a task of a list. In
     * minutes 关于12个项目用地问题 is what was spoken of: there it has to order something, however many it tells.
     */
    private boolean isTask(List<Utterance> utterances, int i, boolean[] judged) {
        var item = utterances.get(i);
        var kind = item.opens();
        var lists = genre.kind() == Genre.Kind.NOTICE || genre.kind() == Genre.Kind.MINUTES;
        if (!lists || kind == null || kind.compareTo(Enumerator.Kind.SUB_ITEM) > 0) {
            return false;
        }
        var assigned =
                utterances.stream().skip(i).anyMatch(u -> u.part().remark()) && !isShortBefore(utterances, i, judged);
        var orders = demandWords.orders(item.words());
        var counts = assigned && Sentences.tellsNumber(item.words()) && (orders || genre.kind() == Genre.Kind.NOTICE);
        if (kind.compareTo(Enumerator.Kind.ITEM) < 0) {
            return counts;
        }
        var lengthy = item.words().length() > LONGEST_THEME_OF_ITEM;
        return counts || (orders && (lengthy || assigned));
    }

    /**
     * 1.抓牢重大项目。实施…；建成…。（责任单位：…）: a few words, and not the bracket but what is to be done follows them; where several items
     * begin like that some more words are as few.
     */
    private boolean isShortBefore(List<Utterance> utterances, int i, boolean[] judged) {
        var words = utterances.get(i).words();
        return (words.length() <= LONGEST_TITLE_OF_ITEM
                        || (shortItems >= FEWEST_ALIKE && words.length() <= LONGEST_TITLE_IN_SERIES))
                && i + 1 < utterances.size()
                && judged[i + 1];
    }

    /** In minutes the meeting speaks all the time. */
    private boolean goesOnSpeaking(Utterance next) {
        return genre.kind() == Genre.Kind.MINUTES && next.floor().equals(genre.floor());
    }

    /** Whether an item that opens like this ends the one before; in a speech topics stand under 第二，…. */
    private boolean endsItem(Enumerator.@Nullable Kind next, Enumerator.@Nullable Kind item) {
        var inner =
                genre.kind() == Genre.Kind.SPEECH && item == Enumerator.Kind.SPOKEN && next == Enumerator.Kind.TOPIC;
        return next != null && (item == null || (next.compareTo(item) <= 0 && !inner));
    }

    /** An unnumbered theme: in a comment it tells the point or has its like in another paragraph, in a notice there is no numbered one above. */
    private boolean isBareTheme(Utterance utterance, boolean underHeading) {
        return utterance.floor().demands()
                && switch (genre.kind()) {
                    case COMMENT ->
                        isParallel(utterance) || (tellsThePoint(utterance) && demands.mayBeTheme(utterance));
                    case NOTICE, MINUTES, SPEECH -> !underHeading && demands.isBareTheme(utterance);
                    case REPORT, CHAT -> demands.isBareTheme(utterance);
                };
    }

    /** Whether another paragraph of a comment opens with a theme of this build; one of the same words, or of a build that no chance makes, may judge as well. */
    private boolean isParallel(Utterance utterance) {
        if (hasItsLike(utterance)) {
            return demands.mayBeParallel(utterance);
        }
        if (GOING_ON.occurIn(utterance.words()) && hasSeries()) {
            return demands.mayBeTheme(utterance);
        }
        var rhythm = rhythm(utterance.words());
        var alike = rhythms.getOrDefault(rhythm, 0);
        return alike > 1
                && (rhythm.size() + alike > FEWEST_ALIKE
                        ? demands.mayBeParallel(utterance)
                        : demands.mayBeTheme(utterance));
    }

    /** Whether a theme holds for whoever is quoted under it: that of a comment's paragraph does. */
    boolean holdsForOthers(Utterance utterance) {
        return utterance.opens() == null && genre.kind() == Genre.Kind.COMMENT;
    }

    /** Whether several paragraphs open in one build. */
    private boolean hasSeries() {
        for (var alike : rhythms.values()) {
            if (alike > 1) {
                return true;
            }
        }
        return false;
    }

    private boolean hasItsLike(Utterance utterance) {
        return utterance.clauses().size() > 1 && openings.getOrDefault(opening(utterance.words()), 0) > 1;
    }

    /** The words with which themes of one build open: 稳势头，要靠…. */
    private static String opening(String sentence) {
        return sentence.substring(0, Math.min(LONGEST_OPENING, sentence.length()));
    }

    /** The lengths of a sentence's clauses, marks left out: parallel themes have the same. */
    private static List<Integer> rhythm(String sentence) {
        var lengths = new ArrayList<Integer>();
        for (var clause : Sentences.clauses(sentence)) {
            var length = 0;
            for (var i = 0; i < clause.length(); i++) {
                length += Character.isLetterOrDigit(clause.charAt(i)) ? 1 : 0;
            }
            lengths.add(length);
        }
        return lengths;
    }

    /** Whether an item's first clause governs several parts: 三要守底线，要…；要…。 */
    boolean leadsParts(List<Utterance> utterances, int i) {
        var utterance = utterances.get(i);
        if (opensWithField(utterance)) {
            return governsField(utterances, i);
        }
        if (isTopicLead(utterance)) {
            return isCalledMatter(utterance) || governsNext(utterances, i);
        }
        if (utterance.opens() != Enumerator.Kind.SPOKEN
                || i + 1 == utterances.size()
                || utterances.get(i + 1).opens() != null
                || utterances.get(i + 1).attributed()
                || endsSeries(utterances, i)) {
            return false;
        }
        return lead(utterance.words()) > 0 && opensDemand(utterances.get(i + 1).words());
    }

    /** 一要…；二要…；三要…。: whether the sentence that counts all of them ends here. */
    private static boolean endsSeries(List<Utterance> utterances, int i) {
        return i > 0
                && utterances.get(i).part().endsSentence()
                && utterances.get(i - 1).opens() == Enumerator.Kind.SPOKEN
                && !utterances.get(i - 1).part().endsSentence();
    }

    /** 关于防汛备汛工作，各水库要…: the topic heads all that follows. */
    private static boolean isTopicLead(Utterance utterance) {
        return utterance.opens() != null
                && utterance.words().startsWith("关于")
                && Enumerator.opensTopic(utterance.words())
                && utterance.clauses().size() > 1
                && !utterance.words().startsWith(utterance.clauses().getFirst() + "。");
    }

    private static boolean isCalledMatter(Utterance utterance) {
        return Enumerator.isCalledMatter(
                utterance.words(), utterance.clauses().getFirst().length());
    }

    /** 关于责任落实，甲要…；乙要…。: whether the topic of a sentence is that of the next part as well. */
    private static boolean governsNext(List<Utterance> utterances, int i) {
        return i + 1 < utterances.size()
                && utterances.get(i + 1).opens() == null
                && !utterances.get(i + 1).attributed();
    }

    /**
     * 工业经济方面，…；…。: whether the field is that of several parts of its sentence; or, where the paragraph goes through
     * several fields, that of the next sentence as well.
     */
    private static boolean governsField(List<Utterance> utterances, int i) {
        return !utterances.get(i).part().endsSentence()
                || (governsNext(utterances, i)
                        && !opensWithField(utterances.get(i + 1))
                        && isAnyBeside(utterances, i, Themes::opensWithField));
    }

    /** Whether a sentence says in which field something is to be done. */
    static boolean opensWithField(Utterance utterance) {
        return utterance.opens() == null && field(utterance.words()) > 0;
    }

    /** How long the field is that these words open with, its comma left out: 工业经济方面，, 在项目谋划上，; 0 if they open with none. */
    static int field(String words) {
        var end = PAUSES.indexIn(words, 0, Math.min(words.length(), LONGEST_FIELD + 3));
        if (end < SHORTEST_FIELD || end == words.length() - 1) {
            return 0;
        }
        return words.startsWith("方面", end - 2)
                        || (words.charAt(0) == '在'
                                && words.charAt(end - 1) == '上'
                                && NO_FIELDS.lengthBefore(words, end) == 0)
                ? end
                : 0;
    }

    /** How long the theme is that governs what stands behind it in its sentence. */
    int lead(Utterance utterance) {
        return isTopicLead(utterance) || opensWithField(utterance)
                ? utterance.clauses().getFirst().length() + 1
                : lead(utterance.words());
    }

    /** How long the theme is that stands before the first clause with a demand of its own; 0 if there is none. */
    int lead(String words) {
        var clauses = Sentences.clauses(words);
        if (clauses.isEmpty()) {
            return 0;
        }
        var length = clauses.getFirst().length() + 1;
        for (var i = 1; i < Math.min(clauses.size(), 3); i++) {
            if (opensDemand(clauses.get(i))) {
                return i == 1 && isBareOrdinal(words, length) ? 0 : length;
            }
            length += clauses.get(i).length() + 1;
        }
        return 0;
    }

    /** 第三，: a number that is a clause by itself. */
    private static boolean isBareOrdinal(String words, int length) {
        var number = Enumerator.at(words);
        return number != null && number.kind() == Enumerator.Kind.SPOKEN && number.length() == length;
    }

    private boolean opensDemand(String words) {
        if (demandWords.beginsWithModal(words)) {
            return true;
        }
        var clauses = Sentences.clauses(words);
        return !clauses.isEmpty() && !units.acting(clauses.getFirst()).isEmpty();
    }

    /** The theme of so many characters that opens an utterance and governs the rest, its list number included. */
    static String lead(Utterance utterance, String text, int length) {
        var kind = utterance.opens();
        var numbered = kind != null && !kind.isSpoken() && kind != Enumerator.Kind.MARK;
        return text.substring(beginning(utterance, numbered), utterance.start() + length - 1);
    }

    /** The words of a heading, its numeral included, without the mark at its end. */
    static String words(Utterance utterance, String text) {
        var kind = utterance.opens();
        var from = beginning(utterance, kind != null && kind != Enumerator.Kind.MARK);
        var end = utterance.part().end();
        while (end > from && "。！；：".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(from, end).strip();
    }

    private static int beginning(Utterance utterance, boolean numbered) {
        return numbered ? Math.min(utterance.label(), utterance.start()) : utterance.start();
    }
}
