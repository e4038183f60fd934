package gangmu.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarkTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "机密★5年\n关于有关工作的通知",
                "000012\n绝 密 ★ 启用前\n特急\n关于有关工作的通知",
                "秘密\n\n关于有关工作的通知\n各单位：",
                "【机密】\n关于有关工作的通知",
                "秘密（长期）\n关于有关工作的通知",
                "关于有关工作的通知\n密级：秘密\n各单位：",
                "密　级： 绝密\n各单位："
            })
    void aDocumentThatBearsTheMarkIsKnown(String document) {
        assertThat(SecrecyMark.isOn(document)).isTrue();
    }

    @Test
    void aStarredMarkIsKnownOnAnyPage() {
        assertThat(SecrecyMark.isOn("各单位要抓好落实。\n".repeat(300) + "机密★1年\n")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各单位要严格保守国家秘密，落实保密责任。",
                "会议要求，涉及商业秘密的，依法保护。",
                "做好机密文件管理和密级标志检查工作。\n市保密局牵头。",
                "内部资料  注意保存\n关于有关工作的通知",
                "密级管理要规范。"
            })
    void wordsInASentenceAreNoMark(String document) {
        assertThat(SecrecyMark.isOn(document)).isFalse();
        assertThat(SecrecyMark.isIn(document)).isFalse();
    }

    @Test
    void aWordAloneIsAMarkAtTheHeadOnly() {
        assertThat(SecrecyMark.isOn("各单位要抓好落实。\n".repeat(20) + "秘密\n")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"机密", "密级：机密", "请按机密★3年办理", "一、进展\n秘密★\n二、问题", "机密★会议纪要.docx"})
    void aTypedTextThatBearsTheMarkIsKnown(String text) {
        assertThat(SecrecyMark.isIn(text)).isTrue();
    }
}
