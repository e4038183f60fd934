package gangmu.reading;

/**
 * The forms of people's names: a surname with one or two characters behind it, and names of peoples that have no surname,
 * which are written by their sounds: 才让卓玛, 买买提·艾力.
 */
public final class PersonNames {

    private static final Words SURNAMES = Words.load("surnames");
    private static final Words BEGINNINGS = Words.load("names-in-sounds");
    private static final Words PLACES = Words.load("places-in-sounds");
    /** What stands for sounds in the names of peoples that have no surname, behind their beginnings. */
    private static final Characters SOUNDS = Characters.of(
            "阿艾爱安巴白拜班包宝保贝比别宾勃伯布才参仓藏措查昌朝卜不楚次达大提逊洪顺毕干村赤门觉堆太智降初史石久甲代丹旦单道德登迪地丁杜都顿多朵额恩尔法夫尕嘎盖甘尬高戈格根古骨贡郭哈海含汗合和赫贺呼"
                    + "忽胡花吉加佳嘉江坚杰金京居郡卡凯喀康科克肯孔库夸拉来赖兰郎朗勒乐雷黎里力丽利莉仁连廉琳林隆洛罗鲁路律玛马麦曼满毛美米蜜敏明莫摩姆木穆拿那娜纳乃南尼妮宁牛农努诺欧帕拍潘佩朋彭皮平朴浦普其奇恰且"
                    + "钦青琴琼曲群让热茹日绒荣如萨赛桑色森沙莎珊山尚绍申升生什松斯丝思苏索塔台泰坦唐特腾铁廷通图吐土托吞瓦娃外万旺维温文翁沃乌吾西希锡夏仙先香祥肖晓雪亚娅雅延央扬羊杨耶叶伊依夷宜以义益意音英永尤于玉"
                    + "元云扎札再赞增泽占张着珍者征正之芝支只智忠仲周珠朱孜子兹宗佐作左卓占牙呷惹伙约衣");

    private static final Characters DOTS = Characters.of("·•・‧∙");

    /** 阿卜杜热西提 has six characters; with a dot there are two such parts. */
    private static final int LONGEST_IN_SOUNDS = 7;

    /** No name is longer. */
    public static final int LONGEST = 2 * LONGEST_IN_SOUNDS + 1;

    private static final int SHORTEST = 2;

    private PersonNames() {}

    /** The length of the surname that begins here and ends before {@code to}, 0 if none does. */
    public static int surnameAt(String words, int start, int to) {
        return SURNAMES.lengthAt(words, start, to);
    }

    /** Whether these words are a surname with one or two characters behind it. */
    public static boolean hasSurname(String words) {
        var surname = SURNAMES.lengthAt(words, 0);
        var given = words.length() - surname;
        return surname > 0 && given >= 1 && given <= 2 && isIdeographic(words, 0, words.length());
    }

    /** Whether these words are a name written by its sounds and nothing else. */
    public static boolean isInSounds(String words) {
        return isInSounds(words, 0, words.length());
    }

    /** Whether what stands between these indexes is a name written by its sounds and nothing else. */
    public static boolean isInSounds(String words, int start, int end) {
        return end - start >= SHORTEST
                && endInSounds(words, start, end) == end
                && PLACES.lengthAt(words, start, end) < end - start;
    }

    /** How far a name written by its sounds may reach that begins here; the same place if none does. */
    public static int endInSounds(String words, int start, int to) {
        var dot = endOfIdeographs(words, start, Math.min(to, start + LONGEST_IN_SOUNDS));
        if (dot > start && dot + 1 < to && isDot(words, dot)) {
            return endOfIdeographs(words, dot + 1, Math.min(to, dot + 1 + LONGEST_IN_SOUNDS));
        }
        var end = start + BEGINNINGS.lengthAt(words, start, to);
        while (end > start && end < Math.min(to, start + LONGEST_IN_SOUNDS) && SOUNDS.has(words.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether nothing but ideographs stands between these indexes. */
    public static boolean isIdeographic(String words, int start, int end) {
        return endOfIdeographs(words, start, end) == end;
    }

    private static boolean isDot(String words, int at) {
        return DOTS.has(words.charAt(at));
    }

    private static int endOfIdeographs(String words, int start, int to) {
        var end = start;
        while (end < to && Character.isIdeographic(words.charAt(end))) {
            end++;
        }
        return end;
    }
}
