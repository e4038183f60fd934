package gangmu.organisation;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gangmu.organisation.Viewer.Deputy;
import org.junit.jupiter.api.Test;

class ViewerTests {

    private static final Viewer SELF = TestCity.INDUSTRY_LIAISON;

    @Test
    void whoStandsInIsNotThePerson() {
        var deputy = new Deputy(TestCity.HOUSING_LIAISON.person(), "叶知夏", TestCity.HOUSING.id());
        var standIn = new Viewer(SELF.person(), "叶知夏代" + SELF.name(), SELF.role(), SELF.unit(), SELF.sight(), deputy);

        assertThatExceptionOfType(NotInPerson.class).isThrownBy(standIn::requireInPerson);
        assertThatCode(SELF::requireInPerson).doesNotThrowAnyException();
    }
}
