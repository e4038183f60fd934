package gangmu.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignsTests {

    @Test
    void theSignsOfALineAreThoseOfItsLetters() {
        var signs = Signs.of("本报讯，2024年");

        assertThat(signs & Signs.COMMA).isNotZero();
        assertThat(signs & Signs.NEWS).isNotZero();
        assertThat(signs & Signs.DIGIT).isNotZero();
        assertThat(signs & (Signs.FULL_STOP | Signs.MONTH | Signs.BAR)).isZero();
    }

    @Test
    void lettersThatTellNothingLeaveNoSign() {
        assertThat(Signs.of("")).isZero();
        assertThat(Signs.of("春耕")).isZero();
    }

    @Test
    void halfAndFullWidthCommasAreTwoSigns() {
        assertThat(Signs.of("，")).isNotEqualTo(Signs.of(","));
    }
}
