package gangmu.organisation;

import gangmu.organisation.unit.UnitRegister;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/** Forty units, as many as a city has to speak with in a week, each with a liaison who can sign in. */
public final class FortyUnits {

    private static final List<String> NAMES = List.of(
            "市发改委", "市教育局", "市科技局", "市公安局", "市民政局", "市司法局", "市财政局", "市人社局", "市自然资源局", "市生态环境局", "市城市管理局", "市交通运输局",
            "市水利局", "市农业农村局", "市商务局", "市文旅局", "市卫健委", "市退役军人局", "市应急局", "市审计局", "市国资委", "市市场监管局", "市统计局", "市医保局",
            "市信访局", "市政务服务局", "市林业局", "市体育局", "市金融局", "市粮储局", "市投资促进中心", "市公积金中心", "市气象局", "市税务局", "市消防支队", "市供电公司",
            "云溪县", "青石县", "南屏县", "东浦区");

    private FortyUnits() {}

    /** Registers them, and gives back their liaisons in the order of the register. */
    public static List<Viewer> settle(BeanFactory beans) {
        var register = beans.getBean(UnitRegister.class);
        return NAMES.stream()
                .map(name -> {
                    var kind = name.endsWith("县") || name.endsWith("区") ? Unit.Kind.COUNTY : Unit.Kind.BUREAU;
                    var unit = new Unit(UnitId.next(), "安澜" + name, name, kind, null, List.of(), List.of());
                    register.register(unit);
                    var liaison = new Person(PersonId.next(), name + "联络员", "联络员", Role.LIAISON, unit.id());
                    TestCity.register(beans, liaison, "liaison" + NAMES.indexOf(name), TestCity.FIRST_PASSWORD);
                    return new Viewer(liaison.id(), liaison.name(), liaison.role(), liaison.unit());
                })
                .toList();
    }
}
