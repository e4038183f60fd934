package gangmu.matter.rule;

import gangmu.calendar.Limit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

/**
 * What rules must keep to so that supervision can work by them: limits that somebody can meet, days that a calendar has, and a ladder
 * whose rungs follow one another.
 */
final class SoundRules implements Validator {

    private static final int A_MONTH = 31;
    private static final int A_YEAR = 366;

    @Override
    public boolean supports(Class<?> type) {
        return type == RuleController.RuleChange.class;
    }

    @Override
    public void validate(Object target, Errors errors) {
        var rules = ((RuleController.RuleChange) target).rules();
        if (rules != null) {
            new Check(errors).check(rules);
        }
    }

    private record Check(Errors errors) {

        void check(RuleSet rules) {
            limit("receipt", rules.receipt(), "签收时限", A_MONTH);
            limit("returnWindow", rules.returnWindow(), "退回时限", A_MONTH);
            limit("coUnit", rules.coUnit(), "协办时限", A_YEAR);
            limit("unmarkedMeeting", rules.unmarkedMeeting(), "会议事项的默认办理时限", A_YEAR);
            limit("unmarkedInstruction", rules.unmarkedInstruction(), "批示事项的默认办理时限", A_YEAR);
            number("extensionAhead", rules.extensionAhead(), "延期须提前的工作日数", 0, A_MONTH);
            number("extensionsMost", rules.extensionsMost(), "延期次数上限", 0, 20);
            number("extensionDaysMost", rules.extensionDaysMost(), "延期累计天数上限", 0, A_YEAR);
            if (rules.extensionsMost() > 0 && rules.extensionDaysMost() == 0) {
                reject("extensionDaysMost", "允许延期时，延期累计天数上限不能为0");
            }
            number("nearWithin", rules.nearWithin(), "临期提示的工作日数", 0, A_MONTH);
            present("cadence", rules.cadence(), "请选择反馈频次");
            present("reportWeekday", rules.reportWeekday(), "请选择每周反馈截止于星期几");
            number("reportDayOfMonth", rules.reportDayOfMonth(), "每月反馈截止日", 1, A_MONTH);
            number("firstReportAfter", rules.firstReportAfter(), "首次反馈前的天数", 0, A_MONTH);
            number("startWithin", rules.startWithin(), "启动办理的工作日数", 1, A_YEAR);
            number("lookBackAfter", rules.lookBackAfter(), "回头看的间隔天数", 1, 3 * A_YEAR);
            number("leastFresh", rules.leastFresh(), "新增内容的最低占比", 0, 100);
            number("silentAfter", rules.silentAfter(), "长期未反馈的天数", 1, A_YEAR);
            ladder(rules.ladder());
        }

        private void ladder(List<RuleSet.Step> ladder) {
            if (!ladder.stream().map(RuleSet.Step::rung).toList().equals(Arrays.asList(Rung.values()))) {
                reject("ladder", "升级阶梯须依次为提醒、催办、督办、约谈通报、提级办理，各一级");
                return;
            }
            for (var step : ladder) {
                var before = step.rung() == Rung.REMINDED;
                if (before
                        ? step.workingDays() > 0 || step.workingDays() < -A_MONTH
                        : step.workingDays() < 1 || step.workingDays() > A_YEAR) {
                    reject("ladder", before ? "提醒须在到期当日或到期前31个工作日以内" : "催办及以后各级须相隔1至366个工作日");
                    return;
                }
            }
        }

        private void limit(String field, @Nullable Limit limit, String name, int mostDays) {
            if (limit == null) {
                reject(field, "请填写" + name);
                return;
            }
            var most = limit.unit() == Limit.Unit.HOUR ? 24 * mostDays : mostDays;
            if (limit.amount() < 1 || limit.amount() > most) {
                reject(field, "%s须为1至%d%s".formatted(name, most, limit.unit().words()));
            }
        }

        private void number(String field, int number, String name, int least, int most) {
            if (number < least || number > most) {
                reject(field, "%s须为%d至%d".formatted(name, least, most));
            }
        }

        private void present(String field, @Nullable Object value, String sentence) {
            if (value == null) {
                reject(field, sentence);
            }
        }

        private void reject(String field, String sentence) {
            errors.rejectValue("rules." + field, "unsound", sentence);
        }
    }
}
