package gangmu.journal;

import static gangmu.organisation.TestCity.CLERK;
import static gangmu.organisation.TestCity.HOUSING;
import static gangmu.organisation.TestCity.INDUSTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gangmu.ModuleTest;
import gangmu.TestDatabase.Owner;
import gangmu.calendar.CalendarEvent.YearNoticeLoaded;
import gangmu.journal.Exports.Export;
import gangmu.journal.proof.TestProof;
import gangmu.journal.proof.VerifyCommand;
import gangmu.matter.MatterId;
import gangmu.matter.TestMatters;
import gangmu.organisation.TestCity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Exports of the record, checked by {@code bin/gangmu verify}, as they are and tampered with in every way. */
@ModuleTest
class ExportsTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Author BY = new Author(CLERK.person().value(), CLERK.name(), null, null);

    private final BeanFactory beans;
    private final Exports exports;
    private final Entries entries;
    private final Sealing sealing;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final DataSource database;
    private final Owner owner;

    @TempDir
    private Path folder;

    ExportsTests(
            BeanFactory beans,
            Exports exports,
            Entries entries,
            Sealing sealing,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            DataSource database,
            Owner owner) {
        this.beans = beans;
        this.exports = exports;
        this.entries = entries;
        this.sealing = sealing;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.database = database;
        this.owner = owner;
    }

    @BeforeEach
    void city() {
        TestCity.settle(beans);
    }

    @Test
    void aWholeExportFitsAndSaysWhichHeadToCompare() throws IOException {
        story();

        var lines = whole();

        var checked = verify(lines);
        assertThat(checked.code()).as(checked.words()).isEqualTo(VerifyCommand.FITS);
        assertThat(checked.words()).contains("核验通过").contains(headOf(lines));
        assertThat(verify(lines, "--head", headOf(lines)).code()).isEqualTo(VerifyCommand.FITS);
    }

    @Test
    void theEntriesOfAMatterFitWithoutThoseOfOthers() throws IOException {
        var matter = story();

        var lines = ofMatter(matter);

        var checked = verify(lines);
        assertThat(checked.code()).as(checked.words()).isEqualTo(VerifyCommand.FITS);
        assertThat(entriesOf(lines))
                .allMatch(entry -> entry.path("entry")
                        .path("matter")
                        .stringValue("")
                        .equals(matter.value().toString()));
        assertThat(entriesOf(lines))
                .extracting(entry -> entry.path("entry").path("kind").stringValue())
                .containsExactly("MatterDispatched", "JournalExported");
    }

    @Test
    void theNextExportOfAMatterTellsOfThisOne() throws IOException {
        var matter = story();
        ofMatter(matter);

        var lines = ofMatter(matter);

        assertThat(verify(lines).code()).isEqualTo(VerifyCommand.FITS);
        assertThat(entriesOf(lines)).hasSize(3);
    }

    @Test
    void whatIsWithheldIsCountedAndStillProven() throws IOException {
        story();
        var lines = lines(exports.ofTime(null, null, BY, entry -> entry.kind().equals("YearNoticeLoaded")));

        var checked = verify(lines);

        assertThat(checked.code()).as(checked.words()).isEqualTo(VerifyCommand.FITS);
        assertThat(checked.words()).contains("未附内容");
        assertThat(lines).noneMatch(line -> line.contains("\"kind\":\"YearNoticeLoaded\""));
    }

    @Test
    void onlySomeBlocksCanBeExported() throws IOException {
        story();
        var from = chainTime();
        story();

        var lines = lines(exports.ofTime(from, from.plus(Duration.ofDays(1)), BY, _ -> false));

        assertThat(verify(lines).code()).isEqualTo(VerifyCommand.FITS);
        assertThat(JSON.readTree(lines.getFirst()).path("blocks").path(0).longValue())
                .isGreaterThan(1);
    }

    @Test
    void nothingSealedIsNothingToExport() {
        story();

        assertThatThrownBy(() -> exports.ofMatter(UUID.randomUUID(), BY)).isInstanceOf(NothingSealed.class);
        assertThatThrownBy(() -> exports.ofTime(null, Instant.EPOCH, BY, _ -> false))
                .isInstanceOf(NothingSealed.class);
        assertThatThrownBy(() -> exports.ofTime(Instant.parse("2099-01-01T00:00:00Z"), null, BY, _ -> false))
                .isInstanceOf(NothingSealed.class);
    }

    @Test
    void anExportWaitsForWorkThatGoesOnButNotForEver() throws Exception {
        story();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_current_xact_id()");

            assertThatThrownBy(() -> exports.ofTime(null, null, BY, _ -> false)).isInstanceOf(NotSealedYet.class);

            connection.rollback();
        }
    }

    @TestFactory
    List<DynamicTest> everyTamperingWithAWholeExportIsFound() throws IOException {
        story();
        story();
        var lines = whole();
        var entry = lastLineOf(lines, "\"kind\":\"MatterDispatched\"");
        var no = no(lines.get(entry));
        var next = nextEntry(lines, entry);
        var block = lastBlockBefore(lines, entry);
        var blockNo = blockNo(lines.get(block));
        var laterBlock = nextBlock(lines, block);
        var end = lines.size() - 1;
        var named = "第%d号记录".formatted(no);
        return List.of(
                found("a word of an entry", with(lines, entry, line -> line.replace("逐户", "逐村")), named),
                found("a name in an entry", with(lines, entry, line -> line.replace(CLERK.name(), "某某某")), named),
                found(
                        "a time in an entry",
                        with(lines, entry, line -> line.replaceFirst("\"at\":\"20", "\"at\":\"19")),
                        named),
                found(
                        "a member more in an entry",
                        with(lines, entry, line -> line.replace("\"kind\":", "\"hidden\":1,\"kind\":")),
                        named),
                found(
                        "a member twice",
                        with(lines, entry, line -> line.replace("\"kind\":", "\"kind\":\"X\",\"kind\":")),
                        "行无法识别"),
                found(
                        "a member beside the entry",
                        with(lines, entry, line -> line.replace("\"no\":", "\"note\":\"x\",\"no\":")),
                        named),
                found(
                        "the number of an entry",
                        with(lines, entry, line -> line.replace("\"no\":" + no, "\"no\":" + (no + 1))),
                        named),
                found("an entry left out", without(lines, entry), named + "缺失"),
                found("an entry twice", inserted(lines, entry, lines.get(entry)), named),
                found(
                        "a foreign entry",
                        inserted(lines, entry, lines.get(entry).replace("\"no\":" + no, "\"no\":" + 999_999)),
                        "第999999号记录"),
                found(
                        "an entry for another",
                        with(
                                lines,
                                next,
                                _ -> lines.get(entry).replace("\"no\":" + no, "\"no\":" + no(lines.get(next)))),
                        "第%d号记录".formatted(no(lines.get(next)))),
                found("two entries swapped", swapped(lines, entry, next), named),
                found("an entry made a hash", with(lines, entry, ExportsTests::withheld), "未附内容"),
                found(
                        "a hash beside the way",
                        with(lines, next, ExportsTests::otherPath),
                        "第%d号记录".formatted(no(lines.get(next)))),
                found(
                        "the root of a block",
                        with(lines, block, line -> line.replaceFirst("\"root\":\"....", "\"root\":\"0000")),
                        "第%d号区块".formatted(blockNo)),
                found(
                        "the time of a block",
                        with(lines, block, line -> line.replaceFirst("\"at\":\"20", "\"at\":\"19")),
                        "第%d号区块".formatted(blockNo)),
                found(
                        "the count of a block",
                        with(lines, block, line -> line.replaceFirst("\"count\":\\d+", "\"count\":1000")),
                        "第%d号区块".formatted(blockNo)),
                found(
                        "the hash of a block",
                        with(lines, block, line -> line.replaceFirst("\"hash\":\"....", "\"hash\":\"0000")),
                        "第%d号区块".formatted(blockNo)),
                found(
                        "the name of the block before",
                        with(
                                lines,
                                laterBlock,
                                line -> rehashed(line.replaceFirst("\"previous\":\"....", "\"previous\":\"0000"))),
                        "衔接不上"),
                found(
                        "a block with its hash made anew",
                        with(lines, block, line -> rehashed(line.replaceFirst("\"at\":\"20", "\"at\":\"19"))),
                        "第%d号区块与前面的第%d号区块衔接不上".formatted(blockNo + 1, blockNo)),
                found("a block left out", cut(lines, block, laterBlock), "第%d号区块缺失".formatted(blockNo)),
                found(
                        "two blocks swapped",
                        blocksSwapped(lines, block, laterBlock, nextBlock(lines, laterBlock)),
                        "第%d号区块缺失".formatted(blockNo)),
                found("the tail cut", lines.subList(0, end - 2), "不完整"),
                found("the tail cut and a new end", endedAfter(lines, lastBlockBefore(lines, end)), "缺少导出登记"),
                found(
                        "the head replaced",
                        with(lines, end, line -> line.replaceFirst("\"hash\":\"....", "\"hash\":\"0000")),
                        "末块"),
                found(
                        "the number of the head",
                        with(lines, end, line -> line.replaceFirst("\"block\":\\d+", "\"block\":1")),
                        "末块"),
                found("something after the end", inserted(lines, end, lines.get(end)), "多出来"),
                found(
                        "another export's name",
                        with(lines, 0, line -> line.replaceFirst("\"export\":\"........", "\"export\":\"00000000")),
                        "记录"),
                found(
                        "fewer blocks in the head",
                        with(lines, 0, line -> line.replaceFirst(",\\d+]", "," + blockNo + "]")),
                        "记录"),
                found("a line that is no line", with(lines, entry, _ -> "x"), "无法识别"),
                found("a blank line", inserted(lines, entry, ""), "行"));
    }

    @TestFactory
    List<DynamicTest> everyTamperingWithTheExportOfAMatterIsFound() throws IOException {
        var matter = story();
        ofMatter(matter);
        story();
        ofMatter(matter);
        var lines = ofMatter(matter);
        var own = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith("{\"no\":"))
                .boxed()
                .toList();
        var middle = own.get(1);
        var named = "第%d号记录".formatted(no(lines.get(middle)));
        var between = IntStream.range(middle, lines.size())
                .filter(i -> lines.get(i).startsWith("{\"block\"")
                        && lines.get(i + 1).startsWith("{\"block\""))
                .findFirst();
        var tests = new ArrayList<>(List.of(
                found(
                        "the first entry left out",
                        without(lines, own.getFirst()),
                        "第%d号记录缺失".formatted(no(lines.get(own.getFirst())))),
                found("an entry left out", without(lines, middle), named + "缺失"),
                found(
                        "a word changed",
                        with(lines, own.getFirst(), line -> line.replace("逐户", "逐村")),
                        "第%d号记录".formatted(no(lines.get(own.getFirst())))),
                found(
                        "another matter",
                        with(
                                lines,
                                0,
                                line -> line.replace(
                                        matter.value().toString(),
                                        UUID.randomUUID().toString())),
                        "不是这件事项"),
                found(
                        "an entry made a hash",
                        with(lines, middle, ExportsTests::withheld),
                        "第%d号记录".formatted(no(lines.get(middle)))),
                found("the last entry left out", without(lines, own.getLast()), "缺少导出登记")));
        between.ifPresent(i -> tests.add(found("a block on the way left out", without(lines, i), "衔接不上")));
        return tests;
    }

    /** Whoever owns everything can make the whole chain anew. What was printed elsewhere tells. */
    @Test
    void aChainMadeAnewIsFoundByAHashThatWasKeptElsewhere() throws IOException {
        story();
        var kept = headOf(whole());
        story();
        var lines = whole();
        var forged = made(lines, line -> line.replace("逐户", "逐村"));

        assertThat(verify(lines, "--head", kept).code()).isEqualTo(VerifyCommand.FITS);
        assertThat(verify(forged).code()).as(verify(forged).words()).isEqualTo(VerifyCommand.FITS);
        assertThat(verify(forged, "--head", kept).code()).isEqualTo(VerifyCommand.DOES_NOT_FIT);
        assertThat(verify(forged, "--head", kept).words()).contains(kept);
    }

    @Test
    void whatTheOwnerOfTheDatabaseChangesIsFound() throws IOException {
        var matter = story();
        whole();
        owner.jdbc()
                .sql("alter table journal.entry disable trigger only_ever_added")
                .update();
        try {
            change(matter, "逐户", "逐村");
            var checked = verify(whole());
            change(matter, "逐村", "逐户");

            assertThat(checked.code()).isEqualTo(VerifyCommand.DOES_NOT_FIT);
            assertThat(checked.words()).contains("与封存时不符");
        } finally {
            owner.jdbc()
                    .sql("alter table journal.entry enable always trigger only_ever_added")
                    .update();
        }
        assertThat(verify(whole()).code()).isEqualTo(VerifyCommand.FITS);
    }

    @Test
    void aDatabaseThatWasRestoredElsewhereGoesOnWhereItStood() throws IOException {
        story();
        // written by a cluster that had counted farther
        owner.jdbc()
                .sql("insert into journal.entry (tx, at, kind, body) values (:tx, now(), 'X', '{\"kind\":\"X\"}')")
                .param("tx", 1L << 40)
                .update();

        sealing.resume();
        story();

        assertThat(entries.last().tx()).isGreaterThan(1L << 40);
        assertThat(verify(whole()).code()).isEqualTo(VerifyCommand.FITS);
        sealing.resume();
        story();
        assertThat(verify(whole()).code()).isEqualTo(VerifyCommand.FITS);
    }

    @Test
    void theCommandLineExportsTheSame() throws IOException {
        var matter = story();
        var file = folder.resolve("记录.jsonl");
        var ofMatter = folder.resolve("事项.jsonl");

        assertThat(command(file.toString()).code()).isEqualTo(ExportCommand.DONE);
        assertThat(command("--matter", matter.value().toString(), ofMatter.toString())
                        .code())
                .isEqualTo(ExportCommand.DONE);

        assertThat(verify(Files.readAllLines(file)).code()).isEqualTo(VerifyCommand.FITS);
        assertThat(verify(Files.readAllLines(ofMatter)).code()).isEqualTo(VerifyCommand.FITS);
        assertThat(Files.readString(file)).contains("命令行（tester）");
    }

    @Test
    void theCommandLineSaysWhatIsInTheWay() throws IOException {
        story();
        var there = Files.writeString(folder.resolve("there"), "x");

        assertThat(command().code()).isEqualTo(ExportCommand.USAGE);
        assertThat(command("--from", "2026-02-30", "f").code()).isEqualTo(ExportCommand.USAGE);
        assertThat(command("--matter", "x", "f").code()).isEqualTo(ExportCommand.USAGE);
        assertThat(command("--other", "f").code()).isEqualTo(ExportCommand.USAGE);
        assertThat(command(there.toString()).words()).contains("文件已存在");
        assertThat(command("--to", "2001-01-01", folder.resolve("f").toString()).code())
                .isEqualTo(ExportCommand.NOTHING);
        assertThat(new Ran(Optional.empty(), folder.resolve("f").toString()).code())
                .isEqualTo(ExportCommand.NO_DATABASE);
        assertThat(Files.readString(there)).isEqualTo("x");
    }

    /** Some deeds of several people, in several blocks; one matter of the industry bureau. */
    private MatterId story() {
        var matter = transaction.execute(_ -> {
            var dispatched = TestMatters.ledBy(beans, INDUSTRY.id());
            TestMatters.ledBy(beans, HOUSING.id());
            tell();
            return dispatched;
        });
        sealing.through(entries.last());
        for (var i = 0; i < 3; i++) {
            transaction.executeWithoutResult(_ -> tell());
            sealing.through(entries.last());
        }
        return java.util.Objects.requireNonNull(matter);
    }

    private void tell() {
        events.publishEvent(new YearNoticeLoaded(2035, Instant.EPOCH, CLERK.person()));
    }

    private Instant chainTime() {
        return jdbc.sql("select max(at) from journal.block")
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private void change(MatterId matter, String from, String to) {
        owner.jdbc()
                .sql("update journal.entry set body = replace(body, :from, :to) where matter = :matter")
                .param("from", from)
                .param("to", to)
                .param("matter", matter.value())
                .update();
    }

    private List<String> whole() {
        return lines(exports.ofTime(null, null, BY, _ -> false));
    }

    private List<String> ofMatter(MatterId matter) {
        return lines(exports.ofMatter(matter.value(), BY));
    }

    private static List<String> lines(Export export) {
        var text = new StringWriter();
        export.writeTo(text);
        return text.toString().lines().toList();
    }

    private DynamicTest found(String what, List<String> tampered, String named) {
        return DynamicTest.dynamicTest(what, () -> {
            var checked = verify(tampered);

            assertThat(checked.code()).as(checked.words()).isEqualTo(VerifyCommand.DOES_NOT_FIT);
            assertThat(checked.words()).contains("核验不通过").contains(named);
        });
    }

    private record Checked(int code, String words) {}

    private Checked verify(List<String> lines, String... more) throws IOException {
        var file = Files.write(Files.createTempFile("export", ".jsonl"), lines);
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        var args = new ArrayList<>(List.of(file.toString()));
        Collections.addAll(args, more);
        var code = new VerifyCommand(stream, stream).run(args);
        Files.delete(file);
        return new Checked(code, out.toString(StandardCharsets.UTF_8));
    }

    private Ran command(String... args) {
        return new Ran(Optional.of(database), args);
    }

    private static final class Ran {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final int code;

        Ran(Optional<DataSource> database, String... args) {
            var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
            code = new ExportCommand(stream, stream, database, "tester", Clock.systemUTC()).run(List.of(args));
        }

        int code() {
            return code;
        }

        String words() {
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    private static List<JsonNode> entriesOf(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith("{\"no\":"))
                .map(JSON::readTree)
                .toList();
    }

    private static String headOf(List<String> lines) {
        return JSON.readTree(lines.getLast()).path("end").path("hash").stringValue();
    }

    private static int lastLineOf(List<String> lines, String words) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains(words))
                .max()
                .orElseThrow();
    }

    private static int nextEntry(List<String> lines, int from) {
        return first(lines, from + 1, line -> line.startsWith("{\"no\":"));
    }

    private static int nextBlock(List<String> lines, int from) {
        return first(lines, from + 1, line -> line.startsWith("{\"block\":{"));
    }

    private static int lastBlockBefore(List<String> lines, int line) {
        var at = line;
        while (!lines.get(at).startsWith("{\"block\":{")) {
            at--;
        }
        return at;
    }

    private static int first(List<String> lines, int from, Predicate<String> wanted) {
        return IntStream.range(from, lines.size())
                .filter(i -> wanted.test(lines.get(i)))
                .findFirst()
                .orElseThrow();
    }

    private static long no(String line) {
        return JSON.readTree(line).path("no").longValue();
    }

    private static long blockNo(String line) {
        return JSON.readTree(line).path("block").path("no").longValue();
    }

    private static List<String> with(List<String> lines, int at, java.util.function.UnaryOperator<String> change) {
        var changed = new ArrayList<>(lines);
        changed.set(at, change.apply(lines.get(at)));
        assertThat(changed).isNotEqualTo(lines);
        return changed;
    }

    private static List<String> without(List<String> lines, int at) {
        return cut(lines, at, at + 1);
    }

    private static List<String> cut(List<String> lines, int from, int to) {
        return Stream.concat(lines.subList(0, from).stream(), lines.subList(to, lines.size()).stream())
                .toList();
    }

    private static List<String> inserted(List<String> lines, int after, String line) {
        var more = new ArrayList<>(lines);
        more.add(after + 1, line);
        return more;
    }

    private static List<String> swapped(List<String> lines, int one, int other) {
        var changed = new ArrayList<>(lines);
        Collections.swap(changed, one, other);
        return changed;
    }

    private static List<String> blocksSwapped(List<String> lines, int first, int second, int after) {
        var changed = new ArrayList<>(lines.subList(0, first));
        changed.addAll(lines.subList(second, after));
        changed.addAll(lines.subList(first, second));
        changed.addAll(lines.subList(after, lines.size()));
        return changed;
    }

    /** Cut off before a line, with an end that fits what is left. */
    private static List<String> endedAfter(List<String> lines, int at) {
        var left = new ArrayList<>(lines.subList(0, at));
        var block = JSON.readTree(left.get(lastBlockBefore(left, left.size() - 1)));
        left.add("{\"end\":{\"block\":%d,\"hash\":\"%s\"}}"
                .formatted(
                        block.path("block").path("no").longValue(),
                        block.path("hash").stringValue()));
        return left;
    }

    private static String withheld(String line) {
        var json = (ObjectNode) JSON.readTree(line);
        var entry = json.remove("entry");
        json.put("withheld", TestProof.leaf(entry));
        return json.toString();
    }

    private static String otherPath(String line) {
        var json = (ObjectNode) JSON.readTree(line);
        json.putArray("path").add("0".repeat(64)).add("1".repeat(64));
        return json.toString();
    }

    private static String rehashed(String line) {
        return TestProof.rehashed(line);
    }

    private static List<String> made(List<String> lines, java.util.function.UnaryOperator<String> change) {
        return TestProof.madeAnew(lines, change);
    }
}
