package gangmu.matter.evidence;

import gangmu.Refused;

/** A file that is no evidence: empty, of a kind that not everybody can open safely, or named as what it is not. */
class UnsuitableEvidence extends Refused.Unprocessable {

    private static final long serialVersionUID = 1L;

    private UnsuitableEvidence(String code, String reason) {
        super(code, reason);
    }

    static UnsuitableEvidence empty() {
        return new UnsuitableEvidence("empty-file", "文件是空的，请重新选择。");
    }

    static UnsuitableEvidence ofThisKind() {
        return new UnsuitableEvidence(
                "unsuitable-file", "佐证材料只接受 PDF、Word（docx）、Excel（xlsx）、图片（jpg、png）和文本（txt），不接受带宏的文件和压缩包。");
    }

    static UnsuitableEvidence named(String name) {
        return new UnsuitableEvidence("misnamed-file", "文件“%s”的后缀与内容不符，请用原来的格式另存后再上传。".formatted(name));
    }
}
