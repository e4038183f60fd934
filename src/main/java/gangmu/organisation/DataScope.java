package gangmu.organisation;

/**
 * 数据范围: how far somebody sees beyond what names them. Several widen it together (DOMAIN §9 “Who sees what”).
 *
 * <p>It says what is seen and not what may be done: a unit's liaison signs for, reports on and answers for that unit alone.
 */
public enum DataScope {
    /** All matters of the city. */
    ALL("全部"),
    /** The matters of units that are named one by one. */
    CHOSEN("指定单位"),
    /** The matters of the own unit and of all that hang under it. */
    UNIT_AND_BELOW("本单位及下级"),
    /** The matters that the own unit leads, assists in or stands in the way of. */
    UNIT("本单位"),
    /** Only those that name the person: to verify, or as the leader whose they are. */
    OWN("仅本人"),
    /** Those to which the person did something: signed for, answered, decided. */
    HANDLED("本人经办"),
    /** Those of one leader. */
    PORTFOLIO("分管领导");

    private final String words;

    DataScope(String words) {
        this.words = words;
    }

    /** What it is called. */
    public String words() {
        return words;
    }
}
