package gangmu.reading.demand;

import gangmu.reading.Directive;
import gangmu.reading.Excerpt;
import gangmu.reading.Passage;
import gangmu.reading.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One reading of one article, paragraph by paragraph: who has the floor, which headings stand above, what is demanded. */
final class Perusal {

    private static final Pattern SENTENCE_END = Pattern.compile(".*[。；！？：:!?;，、][”’）)]*$");
    private static final Pattern TITLE_LINE =
            Pattern.compile("附件.*|.*(?:分工表|任务表|清单|台账|一览表|明细表)|[^，]{2,12}(?:办公室|人民政府)|.*[（(]此件.*");
    private static final int LONGEST_HEADING_LINE = 45;

    private final Story story;
    private final @Nullable LocalDate on;
    private final DemandWords demandWords;
    private final DeadlineIdioms idioms;
    private final UnitNames units;
    private final Assignments assignments;
    private final Demands demands;
    private final People people = new People();
    private final Attributions attributions;
    private final List<Passage> lines;
    private final List<String> texts;
    private final Genre genre;
    private final HeadingTrail headings = new HeadingTrail();
    private final List<Directive> directives = new ArrayList<>();
    private Floor floor;
    private @Nullable String lastSpeaker;
    private boolean announced;

    Perusal(
            Story story,
            @Nullable LocalDate on,
            DemandWords demandWords,
            DeadlineIdioms idioms,
            UnitNames units,
            Assignments assignments,
            Demands demands) {
        this.story = story;
        this.on = on;
        this.demandWords = demandWords;
        this.idioms = idioms;
        this.units = units;
        this.assignments = assignments;
        this.demands = demands;
        this.attributions = new Attributions(people, units, demandWords);
        this.lines = lines(story.body());
        this.texts = lines.stream().map(Passage::toString).toList();
        this.genre = Genre.of(story, texts);
        this.floor = genre.floor();
    }

    List<Directive> directives() {
        if (story.title() != null) {
            people.meet(story.title().toString());
        }
        for (var i = 0; i < lines.size(); ) {
            var table = TaskTable.at(i, texts, idioms, on);
            if (table != null) {
                read(table);
                i = table.end();
            } else {
                readLine(i);
                i++;
            }
        }
        return directives;
    }

    private static List<Passage> lines(Passage body) {
        var lines = new ArrayList<Passage>();
        var start = 0;
        for (var i = 0; i <= body.length(); i++) {
            if (i == body.length() || body.charAt(i) == '\n') {
                var line = body.subSequence(start, i).strip();
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private void read(TaskTable table) {
        var speaker = genre.floor().speaker();
        for (var row : table.rows()) {
            var task = task(row);
            var heading = row.section() == null ? headings.nearest() : row.section();
            for (var part : Sentences.parts(task.toString())) {
                if (!part.remark()) {
                    directives.add(new Directive(
                            Excerpt.of(task.subSequence(part.start(), part.end())),
                            heading,
                            speaker,
                            row.assignment().units(),
                            row.assignment().deadline()));
                }
            }
        }
    }

    /** The words of a task, the lines that its cell runs over joined. */
    private Passage task(TaskTable.Row row) {
        var task = Passage.builder();
        for (var i = row.firstLine(); i <= row.lastLine(); i++) {
            task.append(lines.get(i));
        }
        return task.build();
    }

    private void readLine(int index) {
        var text = texts.get(index);
        if (Genre.isDateLine(text) || text.equals(genre.floor().speaker())) {
            return;
        }
        if (isHeadingLine(index)) {
            enterLine(text);
            return;
        }
        if (Enumerator.at(text) == null
                && !SENTENCE_END.matcher(text).matches()
                && TITLE_LINE.matcher(text).matches()) {
            return;
        }
        people.meet(text);
        var utterances = utterances(text);
        judge(index, utterances);
        announced = text.endsWith("：") || text.endsWith(":");
    }

    private boolean isHeadingLine(int index) {
        var text = texts.get(index);
        if (text.length() > LONGEST_HEADING_LINE
                || text.contains("。")
                || SENTENCE_END.matcher(text).matches()) {
            return false;
        }
        var enumerator = Enumerator.at(text);
        if (enumerator == null) {
            return index + 1 < texts.size()
                    && !TITLE_LINE.matcher(text).matches()
                    && texts.get(index + 1).length() > text.length();
        }
        var isItem = enumerator.kind().ordinal() >= Enumerator.Kind.ITEM.ordinal();
        return !isItem
                || index + 1 < texts.size()
                        && !isSibling(enumerator, texts.get(index + 1))
                        && Enumerator.Kind.SPOKEN != enumerator.kind();
    }

    /** An item that the next item of the same kind follows at once is no heading. */
    private static boolean isSibling(Enumerator enumerator, String next) {
        var following = Enumerator.at(next);
        return following != null && following.kind() == enumerator.kind();
    }

    private void enterLine(String text) {
        var enumerator = Enumerator.at(text);
        if (enumerator == null) {
            headings.enter(Enumerator.Kind.CHAPTER, text);
        } else {
            headings.enter(
                    enumerator.kind(),
                    enumerator.staysInHeading()
                            ? text
                            : text.substring(enumerator.length()).strip());
        }
    }

    /** Cuts a paragraph into utterances and says who speaks in each. */
    private List<Utterance> utterances(String text) {
        var utterances = new ArrayList<Utterance>();
        var base = openingFloor(text);
        floor = base;
        for (var part : Sentences.parts(text)) {
            if (part.remark()) {
                utterances.add(new Utterance(
                        part,
                        part.start(),
                        text.substring(part.start(), part.end()),
                        floor,
                        null,
                        part.start(),
                        false,
                        ""));
                continue;
            }
            utterances.add(utterance(text, part));
            var actor =
                    utterances.getLast().attributed() ? null : people.actor(text.substring(part.start(), part.end()));
            lastSpeaker = actor == null ? lastSpeaker : actor;
            if (genre.kind() == Genre.Kind.COMMENT && part.endsSentence()) {
                floor = genre.floor();
            }
        }
        return utterances;
    }

    private Utterance utterance(String text, Part part) {
        var words = text.substring(part.start(), part.end());
        var start = part.start();
        var listed = Enumerator.at(words);
        if (listed != null && !listed.kind().isSpoken()) {
            start += listed.length();
            words = text.substring(start, part.end());
        }
        var attribution = genre.kind() == Genre.Kind.NOTICE ? null : attributions.find(words, floor, lastSpeaker);
        var label = part.start();
        if (attribution != null) {
            floor = attribution.floor();
            lastSpeaker = floor.speaker();
            start += attribution.length();
            label = start;
            words = text.substring(start, part.end());
        }
        var inner = Enumerator.at(words);
        if (inner != null && !inner.kind().isSpoken()) {
            start += inner.length();
            words = text.substring(start, part.end());
        }
        var opens = inner != null ? inner.kind() : listed != null && attribution == null ? listed.kind() : null;
        return new Utterance(
                part,
                start,
                words,
                floor,
                opens,
                label,
                attribution != null,
                attribution == null ? "" : attribution.audience());
    }

    /** Who speaks when a paragraph begins: a speech goes on in it only where its own form says so. */
    private Floor openingFloor(String text) {
        if (genre.kind() != Genre.Kind.REPORT) {
            return genre.floor();
        }
        var goesOn = announced
                || Enumerator.at(text) != null
                || demandWords.beginsWithModal(text)
                || !headings.isEmpty() && floor.demands();
        return goesOn ? floor : Floor.NARRATIVE;
    }

    private void judge(int index, List<Utterance> utterances) {
        var line = lines.get(index);
        var judged = verdicts(utterances);
        if (!utterances.isEmpty() && utterances.getFirst().attributed() && genre.kind() == Genre.Kind.REPORT) {
            headings.clear();
        }
        var first = directives.size();
        for (var i = 0; i < utterances.size(); i++) {
            var utterance = utterances.get(i);
            if (utterance.part().remark()) {
                assign(first, assignments.read(utterance.words(), on));
                continue;
            }
            var kind = utterance.opens();
            if (kind != null) {
                headings.leave(kind);
                first = kind.isSpoken() ? first : directives.size();
            } else if (utterance.attributed() && i > 0) {
                endSpeech();
            }
            if (isHeading(utterances, i, judged)) {
                headings.enter(kind == null ? Enumerator.Kind.TOPIC : kind, headingWords(utterance, texts.get(index)));
                continue;
            }
            var start = utterance.start();
            if (leadsParts(utterances, i)) {
                var lead = lead(utterance.words());
                headings.enter(Enumerator.Kind.SPOKEN, utterance.words().substring(0, lead - 1));
                start += lead;
            }
            if (judged[i]) {
                directives.add(directive(line, start, utterance));
            }
        }
        headings.leave(Enumerator.Kind.MARK);
    }

    /** Another one takes the floor: in a report nothing of what stood above binds him. */
    private void endSpeech() {
        if (genre.kind() == Genre.Kind.REPORT) {
            headings.clear();
        } else {
            headings.leave(Enumerator.Kind.MARK);
        }
    }

    private boolean[] verdicts(List<Utterance> utterances) {
        var verdicts = new boolean[utterances.size()];
        var notice = genre.kind() == Genre.Kind.NOTICE || genre.kind() == Genre.Kind.MINUTES;
        var factual = notice && headings.any(demands::isFactual);
        var listed = !headings.isEmpty();
        var assigned =
                notice && utterances.stream().anyMatch(u -> u.part().remark() && assignments.isAssignment(u.words()));
        for (var i = 0; i < verdicts.length; i++) {
            var utterance = utterances.get(i);
            if (notice && utterance.opens() != null) {
                factual = headings.any(demands::isFactual)
                        || demands.isFactual(utterance.words()) && demands.isBareTheme(utterance.words());
            }
            listed = utterance.attributed() && utterance.opens() == null ? false : listed || utterance.opens() != null;
            verdicts[i] = !factual
                    && !utterance.part().remark()
                    && (demands.isDemand(utterance, listed, notice)
                            || assigned && utterance.floor().demands()
                            || i > 0 && verdicts[i - 1] && demands.continues(utterance));
        }
        return verdicts;
    }

    /** A clause that names the theme, ends at its own full stop, and has demands following under it. */
    private boolean isHeading(List<Utterance> utterances, int i, boolean[] judged) {
        var utterance = utterances.get(i);
        var kind = utterance.opens();
        if (!utterance.part().endsSentence()) {
            return false;
        }
        if (kind == null) {
            if (i > 0 || utterance.attributed() || !isBareTheme(utterance)) {
                return false;
            }
        } else if (!demands.isTheme(utterance.words())) {
            return false;
        }
        for (var j = i + 1; j < utterances.size(); j++) {
            var next = utterances.get(j);
            if (next.attributed()
                    || next.opens() != null && (kind == null || next.opens().compareTo(kind) <= 0)) {
                return false;
            }
            if (judged[j]) {
                return true;
            }
        }
        return false;
    }

    /** An unnumbered theme: in a comment it has its like in another paragraph, in a notice there is no numbered one above. */
    private boolean isBareTheme(Utterance utterance) {
        if (!utterance.floor().demands() || !demands.isBareTheme(utterance.words())) {
            return false;
        }
        return switch (genre.kind()) {
            case COMMENT ->
                texts.stream()
                                .filter(text -> hasRhythm(text, rhythm(utterance.words())))
                                .count()
                        > 1;
            case NOTICE, MINUTES -> headings.isEmpty();
            case REPORT -> true;
        };
    }

    private static boolean hasRhythm(String text, List<Integer> rhythm) {
        var parts = Sentences.parts(text);
        return parts.size() > 1
                && rhythm(text.substring(
                                parts.getFirst().start(), parts.getFirst().end()))
                        .equals(rhythm);
    }

    /** The lengths of a sentence's clauses, marks left out: parallel themes have the same. */
    private static List<Integer> rhythm(String sentence) {
        return Sentences.clauses(sentence).stream()
                .map(clause ->
                        (int) clause.chars().filter(Character::isLetterOrDigit).count())
                .toList();
    }

    /** Whether an item's first clause governs several parts: 三要守底线，要…；要…。 */
    private boolean leadsParts(List<Utterance> utterances, int i) {
        var utterance = utterances.get(i);
        if (utterance.opens() != Enumerator.Kind.SPOKEN
                || i + 1 == utterances.size()
                || utterances.get(i + 1).opens() != null
                || utterances.get(i + 1).attributed()) {
            return false;
        }
        return lead(utterance.words()) > 0 && opensDemand(utterances.get(i + 1).words());
    }

    /** How long the theme is that stands before the first clause with a demand of its own; 0 if there is none. */
    private int lead(String words) {
        var clauses = Sentences.clauses(words);
        var length = clauses.getFirst().length() + 1;
        for (var i = 1; i < Math.min(clauses.size(), 3); i++) {
            if (opensDemand(clauses.get(i))) {
                return length;
            }
            length += clauses.get(i).length() + 1;
        }
        return 0;
    }

    private boolean opensDemand(String words) {
        return demandWords.beginsWithModal(words)
                || !units.acting(Sentences.clauses(words).getFirst()).isEmpty();
    }

    private static String headingWords(Utterance utterance, String text) {
        var kind = utterance.opens();
        var from = kind == null || kind == Enumerator.Kind.MARK
                ? utterance.start()
                : Math.min(utterance.label(), utterance.start());
        return text.substring(from, utterance.part().end())
                .replaceFirst("[。！；：]+$", "")
                .strip();
    }

    private Directive directive(Passage line, int start, Utterance utterance) {
        var text = line.subSequence(start, utterance.part().end());
        var bracket = assignments.read(text.toString(), on);
        var mentioned = new LinkedHashSet<String>();
        if (!utterance.audience().isEmpty()) {
            mentioned.addAll(UnitNames.split(utterance.audience()));
        }
        var heading = headings.nearest();
        mentioned.addAll(units.acting(text.toString()));
        if (heading != null) {
            mentioned.addAll(units.acting(heading));
        }
        mentioned.addAll(bracket.units());
        var deadline = idioms.find(text.toString(), on);
        return new Directive(
                Excerpt.of(text),
                heading,
                utterance.floor().speaker(),
                List.copyOf(mentioned),
                deadline == null ? bracket.deadline() : deadline);
    }

    /** Gives what a bracket after an item tells to every sentence of the item. */
    private void assign(int first, Assignment assignment) {
        for (var i = first; i < directives.size(); i++) {
            var directive = directives.get(i);
            var mentioned = new LinkedHashSet<>(directive.units());
            mentioned.addAll(assignment.units());
            var deadline = directive.deadline() == null ? assignment.deadline() : directive.deadline();
            directives.set(
                    i,
                    new Directive(
                            directive.sentence(),
                            directive.heading(),
                            directive.speaker(),
                            List.copyOf(mentioned),
                            deadline));
        }
    }
}
