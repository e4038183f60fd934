package gangmu.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * 发布前的影响预览: what loading a notice would move.
 *
 * @param fingerprint of everything that was shown: confirming carries it, so that nobody confirms something else
 * @param moves the deadlines in the order of their present days
 */
record NoticePreview(String fingerprint, List<Moving> moves) {

    /** @param version the latest loading, on which the preview rests */
    static NoticePreview of(long version, String source, YearOfDays year, List<Moving> moves) {
        var print = new Print();
        print.add(version);
        print.add(year.year());
        print.add(source);
        year.days().forEach(day -> {
            print.add(day.date());
            print.add(day.working());
            print.add(day.name());
        });
        moves.forEach(move -> {
            print.add(move.code());
            print.add(move.title());
            print.add(move.matter());
            print.add(move.before());
            print.add(move.after());
            print.add(move.provisionalBefore());
            print.add(move.provisionalAfter());
        });
        return new NoticePreview(print.hex(), moves);
    }

    /** Takes one value after the other, each with its length, so that two lists of values never look the same. */
    private static final class Print {

        private final MessageDigest digest;

        Print() {
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        void add(Object value) {
            var bytes = value.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }

        String hex() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
