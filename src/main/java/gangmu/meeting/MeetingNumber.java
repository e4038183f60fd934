package gangmu.meeting;

/** How a meeting and the items of its list are called. */
record MeetingNumber(int year, int ordinal) {

    /** 2026年第19次. */
    String words() {
        return "%d年第%d次".formatted(year, ordinal);
    }

    /** 2026年第19次周交办会. */
    String meeting() {
        return words() + "周交办会";
    }

    /** 〔2026〕19-3. */
    String item(int no) {
        return "〔%d〕%d-%d".formatted(year, ordinal, no);
    }

    /** 〔2026〕19-补2: what was decided at the meeting itself, beside its list. */
    String addition(int no) {
        return "〔%d〕%d-补%d".formatted(year, ordinal, no);
    }
}
