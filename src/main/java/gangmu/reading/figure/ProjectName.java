package gangmu.reading.figure;

/**
 * Where a text names a project.
 *
 * @param start the first character of the name
 * @param end after its last character
 * @param name the name
 * @param core the name without the words that any project could bear
 */
record ProjectName(int start, int end, String name, String core) {

    /** Whether the other is the same project under its full or a shorter name. The second phase is not the first. */
    boolean isAlso(ProjectName other) {
        if (!phase().equals(other.phase())
                && !phase().isEmpty()
                && !other.phase().isEmpty()) {
            return false;
        }
        var shorter = core.length() <= other.core.length() ? core : other.core;
        var longer = shorter.equals(core) ? other.core : core;
        return longer.startsWith(shorter) || longer.endsWith(shorter) || isWithin(shorter, longer);
    }

    private String phase() {
        var at = name.indexOf('期');
        return at > 0 && "一二三四五".indexOf(name.charAt(at - 1)) >= 0 ? name.substring(at - 1, at) : "";
    }

    /** Whether a short name takes its characters from the long one in their order, as 东港物流园 does from 东河港多式联运物流园. */
    private static boolean isWithin(String shorter, String longer) {
        var at = 0;
        for (var i = 0; i < longer.length() && at < shorter.length(); i++) {
            if (longer.charAt(i) == shorter.charAt(at)) {
                at++;
            }
        }
        return at == shorter.length() && shorter.length() >= 3;
    }
}
