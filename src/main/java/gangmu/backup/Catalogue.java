package gangmu.backup;

import gangmu.backup.Manifest.Head;
import gangmu.backup.Manifest.Module;
import gangmu.backup.Manifest.Sequence;
import gangmu.backup.Manifest.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What there is in a database, as its own catalogue tells. */
final class Catalogue {

    /** A name that Flyway's own tables begin with: they are made anew by the migrations. */
    static final String HISTORY = "flyway_schema_history";

    /** Who is signed in is nobody's record; everybody signs in again. */
    private static final Set<String> PASSING = Set.of("organisation.session", "organisation.session_attributes");

    private static final String OURS = "n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'";

    private final Connection connection;

    Catalogue(Connection connection) {
        this.connection = connection;
    }

    /** All tables whose rows are kept, those that others refer to before the others. */
    List<Table> tables() throws SQLException {
        var tables = new HashMap<String, Table>();
        for (var row : rows("""
            select n.nspname, c.relname, string_agg(a.attname, ',' order by a.attnum)
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
             where c.relkind = 'r' and %s
             group by 1, 2
            """.formatted(OURS))) {
            var name = row.get(0) + "." + row.get(1);
            if (!row.get(1).startsWith(HISTORY) && !PASSING.contains(name)) {
                tables.put(
                        name,
                        new Table(row.get(0), row.get(1), List.of(row.get(2).split(",", -1)), 0, ""));
            }
        }
        var needs = new HashMap<String, Set<String>>();
        for (var row : rows("""
            select n.nspname || '.' || c.relname, m.nspname || '.' || d.relname
              from pg_constraint k
              join pg_class c on c.oid = k.conrelid
              join pg_namespace n on n.oid = c.relnamespace
              join pg_class d on d.oid = k.confrelid
              join pg_namespace m on m.oid = d.relnamespace
             where k.contype = 'f' and k.conrelid <> k.confrelid
            """)) {
            needs.computeIfAbsent(row.get(0), _ -> new HashSet<>()).add(row.get(1));
        }
        var ordered = new LinkedHashSet<String>();
        tables.keySet().stream().sorted().forEach(name -> place(name, needs, ordered, new HashSet<>()));
        return ordered.stream().filter(tables::containsKey).map(tables::get).toList();
    }

    /** The columns of its primary key, in their order; none where it has no such key. */
    List<String> key(Table table) throws SQLException {
        return rows("""
            select a.attname
              from pg_index i
              cross join unnest(i.indkey) with ordinality k (attnum, place)
              join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
             where i.indisprimary and i.indrelid = '%s'::regclass
             order by k.place
            """.formatted(quoted(table.schema(), table.name()).replace("'", "''"))).stream()
                .map(List::getFirst)
                .toList();
    }

    List<Sequence> sequences() throws SQLException {
        var sequences = new ArrayList<Sequence>();
        for (var name : rows("""
            select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'S' and %s order by 1, 2
            """.formatted(OURS))) {
            var state = rows("select last_value, is_called from " + quoted(name.get(0), name.get(1)))
                    .getFirst();
            sequences.add(new Sequence(
                    name.get(0),
                    name.get(1),
                    Long.parseLong(state.get(0)),
                    state.get(1).equals("t")));
        }
        return sequences;
    }

    List<Module> modules() throws SQLException {
        var modules = new ArrayList<Module>();
        for (var history : rows("""
            select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and c.relname like '%s%%' and %s order by 2
            """.formatted(HISTORY, OURS))) {
            for (var row : rows("""
                select max(installed_rank), string_agg(checksum::text, ',' order by installed_rank),
                       (array_agg(version order by installed_rank desc))[1]
                  from %s where type = 'SQL' and success having count(*) > 0
                """.formatted(quoted(history.get(0), history.get(1))))) {
                modules.add(new Module(
                        history.get(1),
                        row.get(2),
                        Arrays.stream(row.get(1).split(",", -1))
                                .map(Integer::valueOf)
                                .toList()));
            }
        }
        return modules;
    }

    /** Whether there is a record at all: the first releases kept none. */
    boolean hasRecord() throws SQLException {
        return !rows("select 1 where to_regclass('journal.entry') is not null").isEmpty();
    }

    Head head() throws SQLException {
        if (!hasRecord()) {
            return new Head(0, "", 0);
        }
        var entries = Long.parseLong(
                rows("select count(*) from journal.entry").getFirst().getFirst());
        return rows("select no, hash from journal.block order by no desc limit 1").stream()
                .map(row -> new Head(Long.parseLong(row.get(0)), row.get(1), entries))
                .findFirst()
                .orElse(new Head(0, "", entries));
    }

    /** Whether nothing is in it: no tables but those that extensions bring. */
    boolean isEmpty() throws SQLException {
        return rows("""
            select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind in ('r', 'p', 'v', 'S') and %s
               and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
             limit 1
            """.formatted(OURS)).isEmpty();
    }

    /** Schemas other than the usual one. */
    List<String> schemas() throws SQLException {
        return rows("select n.nspname from pg_namespace n where n.nspname <> 'public' and " + OURS).stream()
                .map(List::getFirst)
                .toList();
    }

    List<List<String>> rows(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            while (row.next()) {
                var columns = new ArrayList<String>();
                for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(row.getString(i)));
                }
                rows.add(columns);
            }
            return rows;
        }
    }

    static String quoted(String schema, String name) {
        return quoted(schema) + "." + quoted(name);
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static void place(String name, Map<String, Set<String>> needs, Set<String> ordered, Set<String> underWay) {
        if (underWay.add(name)) {
            needs.getOrDefault(name, Set.of()).stream()
                    .sorted()
                    .forEach(needed -> place(needed, needs, ordered, underWay));
            ordered.add(name);
        }
    }
}
