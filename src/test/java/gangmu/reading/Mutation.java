package gangmu.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ways in which a page comes out wrong, or was never one. */
enum Mutation {
    UNCHANGED {
        @Override
        String apply(String page, Random random) {
            return page;
        }
    },
    CUT {
        @Override
        String apply(String page, Random random) {
            var start = random.nextInt(page.length());
            return page.substring(start, start + random.nextInt(page.length() - start));
        }
    },
    DOUBLED {
        @Override
        String apply(String page, Random random) {
            return page + page.substring(random.nextInt(page.length()));
        }
    },
    LINES_SHUFFLED {
        @Override
        String apply(String page, Random random) {
            var lines = new ArrayList<>(Arrays.asList(page.split("\n", -1)));
            Collections.shuffle(lines, random);
            return String.join("\n", lines);
        }
    },
    LINES_REPEATED_AND_LOST {
        @Override
        String apply(String page, Random random) {
            return page.lines()
                    .flatMap(line -> Collections.nCopies(random.nextInt(3), line).stream())
                    .collect(Collectors.joining("\n"));
        }
    },
    ONE_LINE {
        @Override
        String apply(String page, Random random) {
            return page.replace("\n", "");
        }
    },
    A_LINE_FOR_EACH_CHARACTER {
        @Override
        String apply(String page, Random random) {
            return page.codePoints().mapToObj(Character::toString).collect(Collectors.joining("\n"));
        }
    },
    CHARACTERS_LOST {
        @Override
        String apply(String page, Random random) {
            return edited(page, random, "");
        }
    },
    MARKS_INSERTED {
        @Override
        String apply(String page, Random random) {
            return edited(page, random, MARKS);
        }
    },
    ODD_CHARACTERS_INSERTED {
        @Override
        String apply(String page, Random random) {
            return edited(page, random, ODD);
        }
    },
    ONLY_MARKS {
        @Override
        String apply(String page, Random random) {
            return drawn(MARKS, 2_000, random);
        }
    },
    ONLY_OPENING_BRACKETS {
        @Override
        String apply(String page, Random random) {
            return drawn("（《“【‘(「〔", 2_000, random);
        }
    },
    ONLY_DIGITS {
        @Override
        String apply(String page, Random random) {
            return drawn("0123456789０１２３.,%一二三十百千万亿个年月日", 2_000, random);
        }
    },
    ONLY_WORDS_OF_DEMAND {
        @Override
        String apply(String page, Random random) {
            return drawn(WORDS, 600, random);
        }
    },
    RANDOM_UNICODE {
        @Override
        String apply(String page, Random random) {
            return random.ints(1_000, 1, Character.MAX_CODE_POINT + 1)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
        }
    },
    THOUSANDS_OF_HEADINGS {
        @Override
        String apply(String page, Random random) {
            return IntStream.range(0, 2_000)
                    .mapToObj(i -> (i % 3 == 0 ? "一、抓好第" + i + "项工作" : "（二）要强化落实。") + "\n")
                    .collect(Collectors.joining());
        }
    },
    DEEPLY_NESTED {
        @Override
        String apply(String page, Random random) {
            var depth = 1_500;
            return "会议强调，要" + "（要“".repeat(depth) + "落实" + "”）".repeat(depth) + "。";
        }
    },
    A_SENTENCE_WITHOUT_END {
        @Override
        String apply(String page, Random random) {
            return "会议强调，" + "要抓好秋收，各县区、市直部门要在8月底前完成3个项目总投资5亿元，".repeat(200);
        }
    },
    A_WORD_WITHOUT_END {
        @Override
        String apply(String page, Random random) {
            return page.substring(0, random.nextInt(page.length()))
                    + String.valueOf(page.charAt(random.nextInt(page.length()))).repeat(5_000);
        }
    };

    private static final String MARKS = "，。；：、！？“”‘’（）()《》【】〔〕—…·●▲▶■◆①②\n 　-－~%/";
    private static final String ODD =
            "\u0000\u0001\u001b\u007f\u0085\u00a0\u00ad\u200b\u200d\u2028\u202e\ud83d\udc00\ufeff\ufffd\uffff😀𠮷e\u0301ﬁ㎡㈠Ⅳ½";
    private static final String WORDS = "要必须确保严禁不得务必会议强调指出市长说我们各县区部门项目亿元，。；一是二是三要8月底前年底前“”（）：\n第一、";

    /** A page that went wrong in this way. */
    abstract String apply(String page, Random random);

    private static String edited(String page, Random random, String inserted) {
        var text = new StringBuilder(page);
        for (var edits = 1 + random.nextInt(100); edits > 0 && !text.isEmpty(); edits--) {
            var at = random.nextInt(text.length());
            if (inserted.isEmpty()) {
                text.deleteCharAt(at);
            } else {
                text.insert(at, inserted.charAt(random.nextInt(inserted.length())));
            }
        }
        return text.toString();
    }

    private static String drawn(String characters, int length, Random random) {
        return random.ints(length, 0, characters.length())
                .mapToObj(i -> String.valueOf(characters.charAt(i)))
                .collect(Collectors.joining());
    }

    /** All mutations of a page, one after the other on top of each other. */
    static String several(String page, List<Mutation> mutations, Random random) {
        var text = page;
        for (var mutation : mutations) {
            text = text.isEmpty() ? text : mutation.apply(text, random);
        }
        return text;
    }
}
