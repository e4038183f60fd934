package gangmu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import gangmu.organisation.Permission;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the compiler cannot say about the style of this house. */
class HouseRulesTests {

    private final JavaClasses production = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("gangmu");

    @Test
    void controllersAndRepositoriesStayInsideTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(production);
    }

    @Test
    void dependenciesComeThroughTheConstructor() {
        noFields().should().beAnnotatedWith(Autowired.class).check(production);
    }

    @Test
    void timeComesFromTheClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(OffsetDateTime.class, "now")
                .because("a test must be able to say what time it is: inject java.time.Clock")
                .check(production);
    }

    @Test
    void noNameHidesBehindItsPattern() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .check(production);
    }

    @Test
    void everyDoorHasExactlyOnePermission() {
        methods()
                .that()
                .areMetaAnnotatedWith(RequestMapping.class)
                .should(haveExactlyOnePermission())
                .because("what is not permitted is denied, and who may do what is read at the method")
                .check(production);
    }

    @Test
    void everyRefusalIsNamedByATest() {
        var tested = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests()).importPackages("gangmu").stream()
                        .flatMap(test -> test.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getName())
                        .collect(Collectors.toSet());

        assertThat(production.stream()
                        .filter(type -> type.isAssignableTo(Refused.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName))
                .allMatch(tested::contains, "is named by a test");
    }

    @Test
    void theRootPackageHoldsOnlyWhatEveryModuleUses() {
        assertThat(production.stream()
                        .filter(type -> type.getPackageName().equals("gangmu") && type.isTopLevelClass())
                        .map(JavaClass::getSimpleName)
                        .filter(name -> !name.equals("package-info")))
                .as("a type that one module uses belongs into that module")
                .hasSizeLessThanOrEqualTo(11);
    }

    @Test
    void readingKnowsNeitherSpringNorADatabase() {
        noClasses()
                .that()
                .resideInAPackage("gangmu.reading..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..")
                .because("it runs without a server")
                .check(production);
    }

    @Test
    void theProofOfTheRecordKnowsNeitherSpringNorADatabase() {
        noClasses()
                .that()
                .resideInAPackage("gangmu.journal.proof..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "gangmu.journal")
                .because("an export is checked on another machine")
                .check(production);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gangmu.archive", "gangmu.document", "gangmu.journal", "gangmu.matter", "gangmu.organisation"})
    void thePackagesOfAModuleThatIsCutKnowOneAnotherInOneDirection(String module) {
        slices().assignedFrom(packagesOf(module))
                .should()
                .beFreeOfCycles()
                .because("a package that knows in a circle what knows it cannot be read, or changed, by itself")
                .check(production);
    }

    /** Every package of a module by itself, the one that it is named after, too. */
    private static SliceAssignment packagesOf(String module) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                var name = type.getPackageName();
                return name.equals(module) || name.startsWith(module + ".")
                        ? SliceIdentifier.of(name)
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages of " + module;
            }
        };
    }

    private static ArchCondition<JavaMethod> haveExactlyOnePermission() {
        return new ArchCondition<>("have exactly one permission") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var permissions = method.getAnnotations().stream()
                        .filter(annotation -> annotation.getRawType().isAnnotatedWith(Permission.class))
                        .count();
                events.add(new SimpleConditionEvent(
                        method, permissions == 1, method.getFullName() + " has " + permissions + " permissions"));
            }
        };
    }
}
