package gangmu.organisation.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTests {

    @ParameterizedTest
    @CsvSource({
        "13800005678, 13800005678, 138****5678",
        "138 0000 5678, 13800005678, 138****5678",
        "+86 138-0000-5678, 13800005678, 138****5678",
        "' 13800005678 ', 13800005678, 138****5678",
        "0990-60004321, 0990-60004321, 0990-****4321",
        "09906000432, 0990-6000432, 0990-****0432",
        "010 60004321, 010-60004321, 010-****4321",
        "0990-60004321-802, 0990-60004321-802, 0990-****4321"
    })
    void aNumberIsReadHoweverItIsGroupedAndShownMasked(String typed, String number, String masked) {
        var phone = PhoneNumber.read(typed).orElseThrow();

        assertThat(phone.inFull()).isEqualTo(number);
        assertThat(phone.masked()).isEqualTo(masked);
        assertThat(PhoneNumber.kept(number)).isEqualTo(phone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1380000567",
                "138000056789",
                "12800005678",
                "60004321",
                "0990-10004321",
                "138****5678",
                "+1 2025550100",
                "=13800005678",
                "一三八"
            })
    void whatIsNoNumberOfTheMainlandIsNotRead(String typed) {
        assertThat(PhoneNumber.read(typed)).isEmpty();
    }

    @Test
    void asWordsItIsMasked() {
        assertThat(PhoneNumber.kept("13800005678")).hasToString("138****5678");
    }
}
