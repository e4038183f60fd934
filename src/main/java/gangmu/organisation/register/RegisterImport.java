package gangmu.organisation.register;

import gangmu.organisation.Role;
import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import gangmu.organisation.Viewer;
import gangmu.organisation.handover.HandOver;
import gangmu.organisation.handover.OpenItemsRemain;
import gangmu.organisation.person.PersonCommands;
import gangmu.organisation.person.PersonCommands.Entry;
import gangmu.organisation.person.PersonCommands.PhoneEntry;
import gangmu.organisation.person.Roll;
import gangmu.organisation.phone.PhoneNumber;
import gangmu.organisation.phone.PhoneNumbers;
import gangmu.organisation.register.RegisterWorkbook.Line;
import gangmu.organisation.unit.OnlyTaskForcesEnd;
import gangmu.organisation.unit.TaskForceWithoutEnd;
import gangmu.organisation.unit.UnitCommands;
import gangmu.organisation.unit.UnitOfItself;
import gangmu.organisation.unit.UnitWithoutParent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in a register of units and people: first shown line by line what would become of it, then all of it or nothing. Units are known by
 * their short names, people by their user names; what is not in the file stays as it is. Telephone numbers are written out masked: a masked
 * or an empty cell leaves the number as it is.
 */
@Service
@Transactional
class RegisterImport {

    /** What becomes of a line. */
    enum Effect {
        /** 新增 */
        NEW,
        /** 变更 */
        CHANGED,
        /** 不变 */
        SAME,
        /** 有误 */
        WRONG
    }

    /**
     * What becomes of one line.
     *
     * @param sheet on which sheet
     * @param line the number that Excel shows
     * @param name which unit or person
     * @param words what changes, or what is wrong; empty where nothing is to be said
     */
    record RegisterOutcome(String sheet, int line, String name, Effect effect, String words) {}

    /**
     * What becomes of a file.
     *
     * @param applied whether it was taken in; otherwise it is only shown
     */
    record RegisterReport(boolean applied, List<RegisterOutcome> lines) {}

    private static final Map<String, Unit.Kind> KINDS = Map.of(
            "本级", Unit.Kind.CITY,
            "县（市、区）", Unit.Kind.COUNTY,
            "功能区", Unit.Kind.FUNCTIONAL_ZONE,
            "部门", Unit.Kind.BUREAU,
            "科室", Unit.Kind.SECTION,
            "专班", Unit.Kind.TASK_FORCE);
    private static final Map<String, Role> ROLES =
            Arrays.stream(Role.values()).collect(Collectors.toMap(Role::words, Function.identity()));
    private static final Pattern USER_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{1,49}");
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-|/|[.]|年)(\\d{1,2})(?:-|/|[.]|月)(\\d{1,2})日?");
    private static final int LONGEST = 100;

    private final PersonCommands people;
    private final UnitCommands commands;
    private final Units units;
    private final Roll roll;
    private final PhoneNumbers phones;
    private final HandOver handOver;

    RegisterImport(
            PersonCommands people,
            UnitCommands commands,
            Units units,
            Roll roll,
            PhoneNumbers phones,
            HandOver handOver) {
        this.people = people;
        this.commands = commands;
        this.units = units;
        this.roll = roll;
        this.phones = phones;
        this.handOver = handOver;
    }

    /** The register as it is. */
    @Transactional(readOnly = true)
    byte[] export() {
        var all = units.all();
        var names = all.stream().collect(Collectors.toMap(Unit::id, Unit::shortName));
        return RegisterWorkbook.write(
                all.stream().map(unit -> cells(unit, names)).toList(),
                roll.all().stream()
                        .filter(member -> member.state() != Roll.State.CLOSED)
                        .map(member -> List.of(
                                member.userName(),
                                member.name(),
                                member.title(),
                                member.role().words(),
                                member.unitName(),
                                Objects.requireNonNullElse(member.phone(), "")))
                        .toList());
    }

    /**
     * Shows what would become of a file, or takes it in.
     *
     * @throws UnreadableRegister when it is no register, or is to be taken in with a line that is wrong: then nothing is taken in
     */
    RegisterReport take(byte[] file, boolean apply, Viewer by) {
        var content = RegisterWorkbook.read(file);
        var outcomes = new ArrayList<RegisterOutcome>();
        var names = units.all().stream()
                .collect(Collectors.toMap(Unit::shortName, Function.identity(), (one, _) -> one, HashMap::new));
        var seen = new HashSet<String>();
        content.units().forEach(line -> outcomes.add(unit(line, names, seen, apply, by)));
        seen.clear();
        var members = roll.all().stream()
                .collect(Collectors.toMap(member -> member.userName().toLowerCase(Locale.ROOT), Function.identity()));
        content.people().forEach(line -> outcomes.add(person(line, names, members, seen, apply, by)));
        var wrong = Math.toIntExact(outcomes.stream()
                .filter(outcome -> outcome.effect() == Effect.WRONG)
                .count());
        if (apply && wrong > 0) {
            throw UnreadableRegister.faulty(wrong);
        }
        return new RegisterReport(apply, outcomes);
    }

    private RegisterOutcome unit(Line line, Map<String, Unit> names, Set<String> seen, boolean apply, Viewer by) {
        var cells = line.cells();
        var name = cells.getFirst();
        var kind = KINDS.get(cells.get(2));
        var parent = names.get(cells.get(3));
        var fault = fault(cells, name, seen);
        if (fault == null && cells.get(1).isEmpty()) {
            fault = "没有填写全称";
        } else if (fault == null && kind == null) {
            fault = "类别应当是：本级、县（市、区）、功能区、部门、科室、专班";
        } else if (fault == null && parent == null && !cells.get(3).isEmpty()) {
            fault = "名录中没有上级单位“%s”".formatted(cells.get(3));
        }
        var before = names.get(name);
        fault = fault == null ? fault(cells, kind, parent, before, names) : fault;
        if (fault != null || kind == null) {
            return new RegisterOutcome(
                    RegisterWorkbook.UNITS, line.number(), name, Effect.WRONG, String.valueOf(fault));
        }
        var unit = new Unit(
                before == null ? UnitId.next() : before.id(),
                cells.get(1),
                name,
                kind,
                parent == null ? null : parent.id(),
                words(cells.get(4)),
                words(cells.get(5)),
                day(cells.get(6)).orElse(null));
        names.put(name, unit);
        if (unit.equals(before)) {
            return new RegisterOutcome(RegisterWorkbook.UNITS, line.number(), name, Effect.SAME, "");
        }
        if (apply && before == null) {
            commands.register(unit, by);
        } else if (apply) {
            commands.change(unit, by);
        }
        return new RegisterOutcome(
                RegisterWorkbook.UNITS, line.number(), name, before == null ? Effect.NEW : Effect.CHANGED, "");
    }

    private RegisterOutcome person(
            Line line,
            Map<String, Unit> names,
            Map<String, Roll.Member> members,
            Set<String> seen,
            boolean apply,
            Viewer by) {
        var cells = line.cells();
        var role = ROLES.get(cells.get(3));
        var unit = names.get(cells.get(4));
        var key = cells.getFirst().toLowerCase(Locale.ROOT);
        var member = members.get(key);
        var fault = fault(cells, key, seen);
        fault = fault == null ? fault(cells, role, unit, member, by) : fault;
        var shown = cells.getFirst() + " " + cells.get(1);
        if (fault != null || role == null || unit == null) {
            return new RegisterOutcome(
                    RegisterWorkbook.PEOPLE, line.number(), shown, Effect.WRONG, String.valueOf(fault));
        }
        var entry = new Entry(
                member == null ? cells.getFirst() : member.userName(), cells.get(1), cells.get(2), role, unit.id());
        var phone = phone(cells.get(5), member);
        var called = phone.stays() ? "" : "手机号码" + phone.number();
        if (member == null) {
            if (apply) {
                people.enter(entry, phone, by);
            }
            return new RegisterOutcome(
                    RegisterWorkbook.PEOPLE, line.number(), shown, Effect.NEW, sentence("待安全管理员开通", called));
        }
        if (phone.stays()
                && entry.equals(
                        new Entry(member.userName(), member.name(), member.title(), member.role(), member.unit()))) {
            return new RegisterOutcome(RegisterWorkbook.PEOPLE, line.number(), shown, Effect.SAME, "");
        }
        if (apply) {
            people.change(member.id(), entry, phone, null, by);
        }
        var shut = member.role() != role || !member.unit().equals(unit.id());
        return new RegisterOutcome(
                RegisterWorkbook.PEOPLE,
                line.number(),
                shown,
                Effect.CHANGED,
                sentence(shut ? "角色或单位有变，待安全管理员重新开通" : "", called));
    }

    /** What the cell makes of the number. */
    private PhoneEntry phone(String cell, Roll.@Nullable Member member) {
        if (isUntouched(cell, member)) {
            return PhoneEntry.UNCHANGED;
        }
        var number = PhoneNumber.read(cell).orElseThrow();
        return member != null && phones.is(member.id(), number) ? PhoneEntry.UNCHANGED : PhoneEntry.of(number);
    }

    private static boolean isUntouched(String cell, Roll.@Nullable Member member) {
        return cell.isEmpty() || (member != null && cell.equals(member.phone()));
    }

    private static String sentence(String... parts) {
        return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("；"));
    }

    /** What is wrong with a person. */
    private @Nullable String fault(
            List<String> cells, @Nullable Role role, @Nullable Unit unit, Roll.@Nullable Member member, Viewer by) {
        if (!USER_NAME.matcher(cells.getFirst()).matches()) {
            return "用户名由字母开头，只能含字母、数字和“.”“_”“-”，2至50位";
        } else if (cells.get(1).isEmpty()) {
            return "没有填写姓名";
        } else if (role == null) {
            return "角色应当是：" + Arrays.stream(Role.values()).map(Role::words).collect(Collectors.joining("、"));
        } else if (unit == null) {
            return "名录中没有单位“%s”".formatted(cells.get(4));
        } else if (!isUntouched(cells.get(5), member)
                && PhoneNumber.read(cells.get(5)).isEmpty()) {
            return PhoneNumber.WRONG;
        } else if (member == null) {
            return null;
        } else if (member.state() == Roll.State.CLOSED) {
            return "账号已停用，请先恢复";
        }
        var other = member.role() != role || !member.unit().equals(unit.id());
        if (!other) {
            return null;
        } else if (member.id().equals(by.person())) {
            return "不能变更自己的角色和单位";
        }
        var left = handOver.countsOf(member.id());
        return left.isEmpty() ? null : new OpenItemsRemain(left).reason();
    }

    /** What is wrong with the place of a unit in the tree, or with its last day. */
    private static @Nullable String fault(
            List<String> cells,
            Unit.@Nullable Kind kind,
            @Nullable Unit parent,
            @Nullable Unit before,
            Map<String, Unit> names) {
        var endsOn = cells.get(6);
        if (kind != null && kind.hangsUnderAnother() && parent == null) {
            return new UnitWithoutParent().reason();
        } else if (!endsOn.isEmpty() && day(endsOn).isEmpty()) {
            return "结束日期应当写作：2026-12-31";
        } else if (kind == Unit.Kind.TASK_FORCE && endsOn.isEmpty()) {
            return new TaskForceWithoutEnd().reason();
        } else if (kind != Unit.Kind.TASK_FORCE && !endsOn.isEmpty()) {
            return new OnlyTaskForcesEnd().reason();
        }
        return before != null && parent != null && isUnder(parent, before, names) ? new UnitOfItself().reason() : null;
    }

    /** Whether a unit is another or hangs under it. */
    private static boolean isUnder(Unit unit, Unit other, Map<String, Unit> names) {
        var byId = names.values().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        for (var above = unit; above != null; above = above.parent() == null ? null : byId.get(above.parent())) {
            if (above.id().equals(other.id())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<LocalDate> day(String cell) {
        var found = DAY.matcher(cell);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** What is wrong with any line. */
    private static @Nullable String fault(List<String> cells, String key, Set<String> seen) {
        if (key.isEmpty()) {
            return "第一列没有填写";
        } else if (!seen.add(key)) {
            return "与前面的一行重复";
        } else if (cells.stream().limit(4).anyMatch(cell -> cell.length() > LONGEST)) {
            return "有一格超过%d字".formatted(LONGEST);
        } else if (cells.stream().anyMatch(cell -> cell.startsWith("="))) {
            return "单元格中不能有公式";
        }
        return null;
    }

    private static List<String> cells(Unit unit, Map<UnitId, String> names) {
        var parent = unit.parent();
        return List.of(
                unit.shortName(),
                unit.name(),
                KINDS.entrySet().stream()
                        .filter(kind -> kind.getValue() == unit.kind())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow(),
                parent == null ? "" : names.getOrDefault(parent, ""),
                String.join("、", unit.aliases()),
                String.join("、", unit.duties()),
                unit.endsOn() == null ? "" : unit.endsOn().toString());
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split("、"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
