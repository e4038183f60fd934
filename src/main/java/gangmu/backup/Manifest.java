package gangmu.backup;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What a backup holds, written last, when all of it is known.
 *
 * @param format 1
 * @param at when, as the database has it
 * @param modules how far the tables of each module had come, in the order in which they were first made
 * @param tables with their rows, in an order in which they can be filled
 * @param sequences what counts
 * @param files the files of record, by their fingerprints
 * @param head of the record
 */
record Manifest(
        @JsonProperty("gangmu-backup") int format,
        String at,
        List<Module> modules,
        List<Table> tables,
        List<Sequence> sequences,
        List<String> files,
        Head head) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    /**
     * The tables of a module.
     *
     * @param history where Flyway books how far they have come
     * @param version of the last migration
     * @param checksums of all of them, in their order
     */
    record Module(String history, String version, List<Integer> checksums) {

        /** What Spring Modulith calls it, and its folder of migrations. */
        String name() {
            return history.equals(Catalogue.HISTORY) ? "__root" : history.substring(Catalogue.HISTORY.length() + 1);
        }
    }

    /**
     * A table.
     *
     * @param columns those that are copied, in their order
     * @param sha256 of its rows, as they were copied
     */
    record Table(String schema, String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return "tables/" + schema + "." + name;
        }
    }

    /** A sequence: the number it gave last, and whether it gave it. */
    record Sequence(String schema, String name, long last, boolean called) {}

    /**
     * The end of the record.
     *
     * @param block its number; 0 where nothing was sealed yet
     * @param hash of that block; empty where there is none
     * @param entries how many there are, sealed or not
     */
    record Head(long block, String hash, long entries) {}
}
