package gangmu.reading.page;

import java.util.List;

/** What stands among the headlines above a body, and from where on they head a part of a document or a box. */
final class Headlines {

    private Headlines() {}

    static boolean haveByline(List<Headline> headlines) {
        return have(headlines, Headline.Role.BYLINE);
    }

    static boolean have(List<Headline> headlines, Headline.Role role) {
        return count(headlines, role) > 0;
    }

    static int count(List<Headline> headlines, Headline.Role role) {
        var count = 0;
        for (var headline : headlines) {
            count += headline.role() == role ? 1 : 0;
        }
        return count;
    }

    static boolean haveTitle(List<Headline> headlines) {
        for (var headline : headlines) {
            if (Paragraph.isTitle(headline.words())) {
                return true;
            }
        }
        return false;
    }

    /** Where the headline stands that is known to open a part of the document, or -1. */
    static int partHead(List<Headline> headlines) {
        for (var i = headlines.size() - 1; i >= 0; i--) {
            if (headlines.get(i).headsPart()) {
                return i;
            }
        }
        return -1;
    }

    /** Where the lines begin that stand together right above a body, no empty line between them. */
    static int blockHead(List<Headline> headlines) {
        var first = headlines.size() - 1;
        while (first > 0 && headlines.get(first).lines().getFirst().blanksBefore() == 0) {
            first--;
        }
        return first;
    }

    /** The headline of a box begins at its label, or is the line right above it. */
    static int boxHead(List<Headline> headlines) {
        for (var i = headlines.size() - 1; i >= 0; i--) {
            if (headlines.get(i).role() == Headline.Role.LABEL) {
                return i;
            }
        }
        return headlines.size() - 1;
    }
}
