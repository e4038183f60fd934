package gangmu.reading.source;

import gangmu.reading.source.Unreadable.Reason;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The compressed streams of a PDF, inflated once without keeping them: the library unpacks a stream into memory as a whole,
 * so a small file that unpacks to gigabytes has to be found out before.
 */
final class PdfStreams {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    static final int MAX_OF_ONE = 200_000_000;
    private static final long MAX_OF_ALL = 2_000_000_000L;

    private PdfStreams() {}

    static void mustStayBounded(byte[] bytes) throws Unreadable {
        var inflater = new Inflater();
        try {
            var all = 0L;
            for (var at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
                var start = dataAfter(bytes, at + STREAM.length);
                var finished = inflate(inflater, bytes, start);
                all += inflater.getBytesWritten();
                if (inflater.getBytesWritten() > MAX_OF_ONE || all > MAX_OF_ALL) {
                    throw new Unreadable(Reason.INFLATES, "PDF");
                }
                at = finished ? start + (int) inflater.getBytesRead() : start;
            }
        } finally {
            inflater.end();
        }
    }

    private static int dataAfter(byte[] bytes, int keyword) {
        var start = keyword;
        while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
            start++;
        }
        return start;
    }

    /** Inflates from here to where the compressed data say that they end, whatever length the file claims. */
    private static boolean inflate(Inflater inflater, byte[] bytes, int start) {
        inflater.reset();
        inflater.setInput(bytes, start, bytes.length - start);
        var buffer = new byte[1 << 16];
        try {
            while (inflater.getBytesWritten() <= MAX_OF_ONE && inflater.inflate(buffer) > 0) {
                // counted by the inflater
            }
        } catch (DataFormatException e) {
            // not compressed, or compressed in another way
            return false;
        }
        return inflater.finished();
    }

    private static int next(byte[] bytes, int from) {
        for (var i = from; i <= bytes.length - STREAM.length; i++) {
            if (isStream(bytes, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isStream(byte[] bytes, int at) {
        for (var i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }
}
