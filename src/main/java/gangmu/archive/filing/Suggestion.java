package gangmu.archive.filing;

import gangmu.matter.Importance;
import gangmu.matter.Source;

/**
 * Which retention is proposed, and why; whoever files decides. National rules tell important business from other (国家档案局令第8号 第七条、第八条) and leave
 * the table to each house.
 */
record Suggestion(Retention retention, String why) {

    static Suggestion of(Source source, Importance importance) {
        var noted = source == Source.INSTRUCTION;
        if (importance == Importance.IMPORTANT) {
            return noted
                    ? new Suggestion(Retention.PERMANENT, "领导批示的重要事项")
                    : new Suggestion(Retention.THIRTY_YEARS, "重要事项");
        }
        return noted ? new Suggestion(Retention.THIRTY_YEARS, "领导批示的事项") : new Suggestion(Retention.TEN_YEARS, "一般事项");
    }
}
