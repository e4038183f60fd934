package gangmu.reading.page;

import gangmu.reading.Characters;
import gangmu.reading.PersonNames;
import gangmu.reading.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Who wrote an article, where a line of its own says so: 本报记者 某某 通讯员 某某, 本报评论员, □某某. */
final class Byline {

    private static final Words PAPERS = Words.of("本报", "本网", "本台", "本刊", "日报", "晚报", "晨报", "商报", "时报");
    private static final Words RANKS = Words.of("全媒体", "融媒", "融媒体", "特约", "首席", "见习", "实习");
    private static final Words ROLES = Words.of(
            "记者", "通讯员", "实习生", "评论员", "撰稿", "撰稿人", "作者", "撰文", "执笔", "文图", "图文", "文/图", "图/文", "报道", "摄影", "整理");
    /** 本报驻柳河记者. */
    private static final Pattern STATIONED =
            Pattern.compile("(?:本报|本网|本台|本刊)?驻[\\p{IsHan}]{2,4}(?:记者|通讯员|评论员|撰稿人?|作者|撰文|执笔|文图|图文|文/图|图/文|报道|摄影|整理)");

    private static final Pattern COMMENTATOR =
            Pattern.compile("[□■◎（(]?((?:本报|本台|本网|特约)(?:特约|首席)?(?:评论员|编辑部|观察员)(?:[\\p{IsHan}]{2,4})?)[)）]?");
    private static final Pattern MARKED = Pattern.compile("[□■◎○◆☆]([\\p{IsHan}]{2,4})");
    private static final Pattern NAMED = Pattern.compile(
            "[□■◎○●◆◇☆（(]?(?:(?:文|图|文图|图文)[/／])?(?:本报|本网|本台|本刊|[\\p{IsHan}]{0,4}[日晚晨商时]报|全媒体|融媒体?)?(?:首席|见习|实习|特约)?(?:记者|通讯员|作者|撰文|执笔).{2,36}");
    /** Behind the paper's own 本报记者 any short words are names, rare surnames and pen names included. */
    private static final Pattern OWN = Pattern.compile(
            "[□■◎（(]?[\\s\u3000]*(?:(?:文|图|文图|图文)[/／])?(?:本报|本网|本台|本刊)(?:首席|见习|实习|特约)?(?:记者|通讯员)(?:[\\s\u3000]+[\\p{IsHan}]{2,3}){1,3}[)）]?");

    private static final Pattern SPACES = Pattern.compile("[\\s\u3000]+");
    private static final Words POSTS = Words.of("书记", "市长", "县长", "区长", "州长", "主席", "主任", "局长", "镇长", "乡长");

    private static final int LONGEST_POST = 20;

    /** What parts names: blanks and marks. */
    private static final Characters PARTING = Characters.of(" \t\n\u000b\f\r\u3000\u00a0□■◎◆☆（()）/／:：、,，;；|｜·");

    private static final int LONGEST_RUN_OF_NAMES = 9;
    private static final int LONGEST = 40;
    private static final int LONGEST_NAME = 4;
    private static final long MARKS_OF_NAMES = Signs.BULLET | Signs.WRITER | Signs.REPORTER;
    private static final Pattern ACTS = Pattern.compile("摄|供图|获悉|了解|从|在|看到|走访");

    private Byline() {}

    /** Whether the line does nothing but name its writers; a bare name needs {@code alone}, blank lines around it. */
    static boolean is(Line line, boolean alone) {
        var words = line.words();
        if (words.length() > LONGEST
                || line.hasSentence()
                || line.hasComma()
                || line.has(Signs.DIGIT)
                || !(words.length() > LONGEST_NAME ? namesRole(line) : alone || line.has(MARKS_OF_NAMES))
                || HeadlineWords.isLabel(words, line.signs())) {
            return false;
        }
        return (line.has(Signs.COMMENTATOR) && COMMENTATOR.matcher(words).matches())
                || (line.has(Signs.BULLET) && MARKED.matcher(words).matches() && isName(words.substring(1)))
                || (NAMED.matcher(words).matches()
                        && !ACTS.matcher(words).find()
                        && isNames(line.text().toString()))
                || (alone && isName(words));
    }

    /** Whether blanks part the line into names and nothing else: 某某 某某某. */
    static boolean areNames(Line line) {
        if (line.words().length() < 4
                || line.words().length() > LONGEST_RUN_OF_NAMES
                || !line.hasBlanks()
                || line.spaced()) {
            return false;
        }
        for (var name : line.pieces()) {
            if (name.length() > 3 || !isName(name)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the line names who wrote the words and took the pictures: it stands under a headline, not under a picture. */
    static boolean isOfWordsAndPictures(Line line) {
        var words = line.words();
        return (words.endsWith("文/图") || words.endsWith("图/文") || words.endsWith("文图")) && is(line, false);
    }

    /** The names behind the posts of those who lead: 市委书记某某. */
    static Set<String> officials(String words) {
        var officials = new HashSet<String>();
        for (var at = POSTS.indexIn(words, 0); at >= 0; at = POSTS.indexIn(words, at + 1)) {
            var name = at + POSTS.lengthAt(words, at);
            var length = name + 3 <= words.length() && isName(words.substring(name), 3) ? 3 : 2;
            if (isName(words.substring(Math.min(name, words.length())), length)) {
                officials.add(words.substring(name, name + length));
            }
        }
        return officials;
    }

    /** Whether they are the post of somebody who leads and his name: 市长某某. */
    static boolean isOfficial(String words) {
        var name = Math.max(0, words.length() - PersonNames.LONGEST);
        for (; name < words.length() - 1; name++) {
            if (POSTS.lengthBefore(words, name) > 0 && name <= LONGEST_POST && isName(words.substring(name))) {
                return true;
            }
        }
        return false;
    }

    /** Whether they end with the bare name of a reporter in a bracket behind a sentence. */
    static boolean signsBrief(String words) {
        var end = words.length() - 1;
        if (end < LONGEST_NAME || ")）".indexOf(words.charAt(end)) < 0) {
            return false;
        }
        var start = Math.max(words.lastIndexOf('（'), words.lastIndexOf('('));
        return start > 0
                && "。！”".indexOf(words.charAt(start - 1)) >= 0
                && !bareNames(words.substring(start + 1, end)).isEmpty();
    }

    /** The bare name that the words are, or two of them one behind the other; none where they are anything else. */
    static List<String> bareNames(String words) {
        if (isName(words)) {
            return List.of(words);
        }
        for (var first = 3; first > 1; first--) {
            if (isName(words, first) && isName(words.substring(first))) {
                return List.of(words.substring(0, first), words.substring(first));
            }
        }
        return List.of();
    }

    /** The same, also where nothing but the bracket stands. */
    static boolean signs(String words) {
        return signsBrief(words) || isBracketed(words);
    }

    /** Whether they are nothing but a bare name in a bracket: （某某）. */
    static boolean isBracketed(String words) {
        var end = words.length() - 1;
        return end > 2
                && end <= LONGEST_NAME + 1
                && "（(".indexOf(words.charAt(0)) >= 0
                && ")）".indexOf(words.charAt(end)) >= 0
                && isName(words.substring(1, end));
    }

    private static boolean namesRole(Line line) {
        var words = line.words();
        return line.has(Signs.WRITER | Signs.REPORTER)
                && (words.indexOf('员') >= 0
                        || words.indexOf("记者") >= 0
                        || words.indexOf('本') >= 0
                        || words.indexOf("作者") >= 0
                        || words.indexOf("撰文") >= 0
                        || words.indexOf("执笔") >= 0
                        || words.indexOf("特约") >= 0);
    }

    private static boolean isNames(String byline) {
        if (OWN.matcher(byline).matches()) {
            return true;
        }
        var names = names(byline);
        return !names.isEmpty() && names.stream().allMatch(Byline::isName);
    }

    /** The names that a byline or the bracket of a dateline gives; what stands before 日报记者 is the paper's. */
    static List<String> names(String byline) {
        var squeezed = byline.strip();
        if (squeezed.indexOf('评') >= 0 || squeezed.indexOf('编') >= 0 || squeezed.indexOf('观') >= 0) {
            var commentator = COMMENTATOR.matcher(SPACES.matcher(squeezed).replaceAll(""));
            if (commentator.matches()) {
                return List.of(commentator.group(1));
            }
        }
        var names = new ArrayList<String>();
        var text = squeezed.indexOf('驻') < 0
                ? squeezed
                : STATIONED.matcher(squeezed).replaceAll(" ");
        var start = 0;
        for (var at = 0; at <= text.length(); ) {
            var role = endOfRole(text, at);
            if (at == text.length() || role > at || parts(text, start, at)) {
                if (role <= at || !text.startsWith("报", at + 1)) {
                    add(text.substring(start, at), names);
                }
                start = Math.max(role, at + 1);
            }
            at = Math.max(role, at + 1);
        }
        names.removeIf(name -> name.length() == 1);
        return List.copyOf(names);
    }

    /** Whether the sign here parts two names and does not stand within one: 买买提·艾力. */
    private static boolean parts(String text, int start, int at) {
        return PARTING.has(text.charAt(at))
                && !(at > start
                        && PersonNames.endInSounds(text, start, text.length()) > at
                        && !PersonNames.hasSurname(text.substring(start, at)));
    }

    /** The end of the role that stands here, the words for its paper and its rank before it; the same place if none does. */
    private static int endOfRole(String text, int at) {
        var rank = at + PAPERS.lengthAt(text, at);
        var alone = ROLES.lengthAt(text, rank);
        if (alone > 0) {
            return rank + alone;
        }
        var role = rank + RANKS.lengthAt(text, rank);
        var length = ROLES.lengthAt(text, role);
        return length == 0 ? at : role + length;
    }

    /** Adds the names that a word holds, if it holds nothing else. */
    private static void add(String word, List<String> names) {
        var letters = isHan(word) ? word.codePointCount(0, word.length()) : 0;
        if (PersonNames.isInSounds(word)) {
            names.add(word);
        } else if (letters >= 2 && letters <= LONGEST_NAME && (isName(word) || word.length() <= 3)) {
            names.add(word);
        } else if (letters > LONGEST_NAME && letters <= LONGEST_RUN_OF_NAMES) {
            names.addAll(split(word));
        } else if (letters == 1) {
            joinLone(names, word);
        }
    }

    private static boolean isHan(String word) {
        for (var i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
            if (!(word.charAt(i) >= '\u4e00' && word.charAt(i) <= '\u9fa5')
                    && Character.UnicodeScript.of(word.codePointAt(i)) != Character.UnicodeScript.HAN) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word has the form of a person's name. */
    static boolean isName(String word) {
        return isName(word, word.length());
    }

    /** Whether these words begin with one that has the form of a person's name and this length. */
    static boolean isName(String words, int length) {
        return length >= 2
                && length <= words.length()
                && (PersonNames.hasSurname(words.substring(0, length)) || PersonNames.isInSounds(words, 0, length));
    }

    /** A two-letter name is often printed with a blank inside. */
    private static void joinLone(List<String> names, String letter) {
        var last = names.size() - 1;
        if (last >= 0 && names.get(last).length() == 1) {
            names.set(last, names.get(last) + letter);
        } else {
            names.add(letter);
        }
    }

    /** Names that stand without a blank between them, each with a surname; three letters each, or two where that does not come out. */
    private static List<String> split(String run) {
        var names = named(run);
        if (!names.isEmpty()) {
            return names;
        }
        names = new ArrayList<>();
        for (var i = 0; i < run.length(); ) {
            var rest = run.length() - i;
            var length = rest % 3 != 0 && rest <= 4 && rest % 2 == 0 ? 2 : Math.min(3, rest);
            names.add(run.substring(i, i + length));
            i += length;
        }
        return names;
    }

    /** The names that a run can be cut into, the longer ones first; none where it cannot. */
    private static List<String> named(String run) {
        for (var length = Math.min(3, run.length()); length > 1; length--) {
            if (isName(run, length)) {
                var rest = length == run.length() ? List.<String>of() : named(run.substring(length));
                if (length == run.length() || !rest.isEmpty()) {
                    var names = new ArrayList<String>();
                    names.add(run.substring(0, length));
                    names.addAll(rest);
                    return names;
                }
            }
        }
        return List.of();
    }
}
