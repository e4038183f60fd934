package gangmu.organisation.register;

import gangmu.organisation.Person;
import gangmu.organisation.PersonId;
import gangmu.organisation.Role;
import gangmu.organisation.Unit;
import gangmu.organisation.UnitId;
import gangmu.organisation.Units;
import gangmu.organisation.person.Roll;
import gangmu.organisation.unit.UnitRegister;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** On the very first start of a city: the city itself and its three administrators, who enter everybody else. */
@Component
@Order(15)
class FirstAdministrators implements ApplicationRunner {

    private final Units units;
    private final UnitRegister register;
    private final Roll roll;
    private final FirstPasswords passwords;
    private final TransactionTemplate transaction;
    private final String city;

    FirstAdministrators(
            Units units,
            UnitRegister register,
            Roll roll,
            FirstPasswords passwords,
            TransactionTemplate transaction,
            @Value("${gangmu.city}") String city) {
        this.units = units;
        this.register = register;
        this.roll = roll;
        this.passwords = passwords;
        this.transaction = transaction;
        this.city = city;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!city.isBlank() && units.all().isEmpty()) {
            transaction.executeWithoutResult(_ -> settle());
        }
    }

    private void settle() {
        var unit = new Unit(UnitId.next(), city, city, Unit.Kind.CITY, null, List.of(), List.of());
        register.register(unit);
        administrator("xitong", Role.SYSTEM_ADMIN, unit);
        administrator("anquan", Role.SECURITY_ADMIN, unit);
        administrator("shenji", Role.AUDITOR, unit);
        passwords.writeDown();
    }

    private void administrator(String userName, Role role, Unit unit) {
        var person = new Person(PersonId.next(), role.words(), role.words(), role, unit.id());
        roll.register(person, userName, passwords.next(userName, unit, person));
    }
}
