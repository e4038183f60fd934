package gangmu.reading.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Says what each quantity of a text counts or measures, in the words around it: the noun after the measure word
 * (126个重点项目), the clause before the number (办结率达82.1%), or what an earlier number of the sentence was about (…，增长5.7%).
 */
final class Subjects {

    private static final Phrases LEAD_INS = Phrases.of("lead-ins.txt");
    private static final Phrases LINKS = Phrases.of("links.txt");
    private static final Phrases PREDICATES = Phrases.of("predicates.txt");
    private static final Phrases DEPENDENTS = Phrases.of("dependents.txt");
    private static final Phrases BARE_VERBS = Phrases.of("bare-verbs.txt");
    private static final Phrases CHANGES = Phrases.of("changes.txt");
    private static final Phrases INDICATORS = Phrases.of("indicators.txt");
    private static final Pattern TIME = Pattern.compile(
            "^(?:截至|截止到?|自|从|在)?(?:\\d{4}年)?(?:\\d{1,2}(?:[-—至到]\\d{1,2})?月份?)?(?:\\d{1,2}[日号])?(?:[上中下]旬|\\d{1,2}时|[上下]午|晚)?(?:底|末|初|年底)?(?:之?前|以前|起|止)?");
    private static final int LONGEST = 26;

    private final String text;
    private final List<Quantity> quantities;
    private final List<String> found = new ArrayList<>();
    private String topic = "";
    private int topicAt = -1;

    private Subjects(String text, List<Quantity> quantities) {
        this.text = text;
        this.quantities = quantities;
    }

    /** One subject for each quantity. */
    static List<String> of(String text, List<Quantity> quantities) {
        return new Subjects(text, quantities).find();
    }

    private List<String> find() {
        for (var i = 0; i < quantities.size(); ) {
            var last = i;
            while (last + 1 < quantities.size() && isListed(quantities.get(last), quantities.get(last + 1))) {
                last++;
            }
            if (last > i && shared(i, last)) {
                i = last + 1;
                continue;
            }
            found.add(subject(i));
            i++;
        }
        return found;
    }

    /** Whether nothing but a mark of listing stands between the two. */
    private boolean isListed(Quantity one, Quantity next) {
        var between = next.start() - one.end();
        return between == 1 && "、和与及".indexOf(text.charAt(one.end())) >= 0
                || between == 2 && text.startsWith("以及", one.end());
    }

    /** 甲、乙产量分别增长3%、5%: each number belongs to one of the listed. Says whether the words could be shared out. */
    private boolean shared(int first, int last) {
        var before = before(first);
        var cut = before.indexOf("分别");
        if (cut < 0) {
            cut = before.indexOf("依次");
        }
        if (cut < 0) {
            return false;
        }
        var listed = lead(before.substring(0, cut));
        if (listed.isEmpty()) {
            listed = previousClause(quantities.get(first).start());
        }
        var verb = links(before.substring(cut + 2));
        var items = items(listed);
        if (items.size() != last - first + 1) {
            return false;
        }
        var tail = indicatorAtEnd(items.getLast());
        var lead = items.getFirst().startsWith("比") || items.getFirst().startsWith("较") ? items.getFirst().substring(0, 1) : "";
        var owner = lead.isEmpty() ? "" : topicFor(quantities.get(first).start());
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var whole = indicatorAtEnd(item).isEmpty() ? item + tail : item;
            found.add(owner + (item.startsWith(lead) ? "" : lead) + whole + verb);
        }
        return true;
    }

    private static List<String> items(String listed) {
        var items = new ArrayList<String>();
        var start = 0;
        for (var at = 0; at <= listed.length(); at++) {
            if (at == listed.length() || listed.charAt(at) == '、') {
                items.add(listed.substring(start, at));
                start = at + 1;
            }
        }
        var end = items.getLast();
        var and = Math.max(end.lastIndexOf('和'), end.lastIndexOf('与'));
        if (and > 0 && and < end.length() - 1) {
            items.removeLast();
            items.add(end.substring(0, and));
            items.add(end.substring(and + 1));
        }
        return items;
    }

    private static String indicatorAtEnd(String words) {
        var length = INDICATORS.lengthBefore(words, words.length());
        return words.substring(words.length() - length);
    }

    private String subject(int index) {
        var quantity = quantities.get(index);
        var before = before(index);
        var after = After.of(text, quantity.end(), index + 1 < quantities.size() ? quantities.get(index + 1).start() : text.length());
        var lead = links(lead(before));
        var subject = switch (quantity.kind()) {
            case RANK -> lead.isEmpty() ? firstOf(after.noun(), topicFor(quantity.start())) : owned(lead, quantity);
            case SHARE -> lead.isEmpty()
                    ? firstOf(topicFor(quantity.start()), after.noun())
                    : after.isOf() && BARE_VERBS.has(lead) ? lead + after.noun() : owned(lead, quantity);
            case COUNT, COUNT_ALSO_WRITTEN -> counted(lead, after, quantity);
            case AMOUNT, MONEY, TIME -> measured(lead, after, quantity);
        };
        subject = shortened(subject);
        if (!subject.isEmpty() && !isDependent(lead)) {
            topic = withoutChange(subject);
            topicAt = quantity.start();
        }
        return subject;
    }

    private String counted(String lead, After after, Quantity quantity) {
        if (after.isNoun()) {
            return after.noun();
        }
        if (!after.predicate().isEmpty()) {
            if (lead.isEmpty()) {
                return topicFor(quantity.start()) + after.predicate();
            }
            return BARE_VERBS.has(lead) ? lead + after.predicate() : owned(lead, quantity);
        }
        return lead.isEmpty() ? topicFor(quantity.start()) : owned(lead, quantity);
    }

    private String measured(String lead, After after, Quantity quantity) {
        if (after.isOf()) {
            return lead.isEmpty() ? after.noun() : after.noun() + lead;
        }
        if (after.isNoun()) {
            return INDICATORS.lengthBefore(lead, lead.length()) > 0 ? lead : BARE_VERBS.has(lead) ? lead + after.noun() : after.noun();
        }
        if (BARE_VERBS.has(lead)) {
            return lead + after.predicate();
        }
        return lead.isEmpty() ? firstOf(topicFor(quantity.start()), after.predicate()) : owned(lead, quantity);
    }

    /** 增长 and 办结率 alone do not say of what: the topic of the sentence goes before them. */
    private String owned(String lead, Quantity quantity) {
        if (!isDependent(lead)) {
            return lead;
        }
        var owner = topicFor(quantity.start());
        if (owner.isEmpty() || lead.startsWith(owner)) {
            return lead;
        }
        return owner + lead;
    }

    private static boolean isDependent(String lead) {
        return lead.isEmpty() || DEPENDENTS.startsIn(lead, 0);
    }

    private String topicFor(int at) {
        var sentence = Clause.sentenceStart(text, at);
        if (topicAt >= sentence) {
            return topic;
        }
        var clause = previousClause(at);
        return clause.isEmpty() && topicAt >= 0 && text.lastIndexOf('\n', at) <= topicAt ? topic : clause;
    }

    /** The clause before the one at hand, where it is short enough to be a subject. */
    private String previousClause(int at) {
        var start = Clause.start(text, at);
        if (start < 2) {
            return "";
        }
        var mark = text.charAt(start - 1);
        if (mark != '，' && mark != '：' && mark != '\n') {
            return "";
        }
        var previous = links(lead(Clause.withoutBrackets(text.substring(Clause.start(text, start - 1), start - 1))));
        return previous.length() < 2 || previous.length() > LONGEST || mark == '\n' && previous.length() > 12 ? "" : previous;
    }

    /** The words of the clause before a quantity, from the quantity before it on. */
    private String before(int index) {
        var quantity = quantities.get(index);
        var start = Clause.start(text, quantity.start());
        if (index > 0) {
            start = Math.max(start, Math.min(quantities.get(index - 1).end(), quantity.start()));
        }
        var words = Clause.withoutBrackets(text.substring(start, quantity.start()));
        var from = 0;
        while (from < words.length() && "、和与及".indexOf(words.charAt(from)) >= 0) {
            from++;
        }
        return words.substring(from);
    }

    /** Without the words that open a clause: 目前，截至6月底，全市共. */
    private static String lead(String words) {
        var at = 0;
        while (at < words.length()) {
            var length = LEAD_INS.lengthAt(words, at);
            if (length == 0) {
                var time = TIME.matcher(words).region(at, words.length());
                length = time.lookingAt() ? time.end() - time.start() : 0;
                if (length == 1) {
                    length = 0;
                }
            }
            if (length == 0) {
                break;
            }
            at += length;
        }
        return words.substring(at);
    }

    /** Without the words that tie a clause to its number: 达到, 为, 共有. */
    private static String links(String words) {
        var end = words.length();
        while (end > 0) {
            var length = LINKS.lengthBefore(words, end);
            if (length == 0) {
                break;
            }
            end -= length;
        }
        return words.substring(0, end);
    }

    private static String withoutChange(String subject) {
        for (var at = 1; at < subject.length(); at++) {
            if (CHANGES.startsIn(subject, at)) {
                return subject.substring(0, at);
            }
        }
        return subject;
    }

    private static String shortened(String subject) {
        return subject.length() <= LONGEST + 10 ? subject : subject.substring(subject.length() - LONGEST);
    }

    private static String firstOf(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    /**
     * What follows a quantity up to the end of its clause.
     *
     * @param noun the noun that begins right there
     * @param isOf whether 的 joins it to the quantity
     * @param predicate what is said instead, where a verb begins right there
     */
    record After(String noun, boolean isOf, String predicate) {

        static After of(String text, int start, int next) {
            var at = start;
            var isOf = at < text.length() && text.charAt(at) == '的';
            if (isOf) {
                at++;
            }
            var from = at;
            var isPredicate = PREDICATES.startsIn(text, at);
            while (at < next && at - from < LONGEST) {
                var c = text.charAt(at);
                if (Clause.isEnd(c) || "（）)".indexOf(c) >= 0 || c == '、' && (at == from || at - from > 3)) {
                    break;
                }
                if (!isPredicate && at > from + 1 && PREDICATES.startsIn(text, at)) {
                    break;
                }
                at++;
            }
            var words = text.substring(from, at);
            return isPredicate ? new After("", isOf, words) : new After(words, isOf, "");
        }

        boolean isNoun() {
            return !noun.isEmpty();
        }
    }
}
