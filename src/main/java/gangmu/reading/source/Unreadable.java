package gangmu.reading.source;

import java.io.Serial;

/** A file that cannot be read as a document, with the sentence that tells the person who brought it what to do. */
public final class Unreadable extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final Reason reason;

    Unreadable(Reason reason, String kind) {
        super(reason.sentence.formatted(kind));
        this.reason = reason;
    }

    Unreadable(Reason reason) {
        this(reason, "");
    }

    /** Stable and in kebab-case, for programs. */
    public String code() {
        return reason.code;
    }

    /** One sentence in Chinese, for people. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    enum Reason {
        EMPTY("empty-file", "文件是空的，没有可读的文字。"),
        TOO_LARGE("file-too-large", "文件达到或超过 50 MB，请拆分后再读。"),
        TEXT_TOO_LONG("text-too-long", "文字超过 500 万字，请拆分后再读。"),
        NOT_A_DOCUMENT("not-a-document", "这是%s，不是可读的文档；可读的是 txt、docx、pdf 和 html。"),
        MISNAMED("misnamed-file", "文件名写的是 %1$s，内容却不是（可能没有传完整，或者改过扩展名）；请重新取得原件，本来就是文本的，请把扩展名改为 txt 再读。"),
        UNKNOWN_CHARSET("unknown-charset", "文字编码认不出来，请另存为 UTF-8 或 GB18030 编码的文本后再读。"),
        ENCRYPTED("encrypted", "这个 %s 文件有密码保护，请去掉密码后再读。"),
        NO_TEXT_LAYER("no-text-layer", "这个 PDF 没有文字层（多半是扫描件），请先做文字识别（OCR）再读。"),
        BROKEN("broken-file", "这个 %s 文件已损坏，打不开。"),
        INFLATES("inflates-too-much", "这个 %s 文件解压后大得不正常，为安全起见不打开。");

        private final String code;
        private final String sentence;

        Reason(String code, String sentence) {
            this.code = code;
            this.sentence = sentence;
        }
    }
}
