package gangmu.organisation.door;

import gangmu.organisation.account.AddressLocked;
import gangmu.organisation.account.CodeRequired;
import gangmu.organisation.account.NotLetIn;
import gangmu.organisation.account.WrongCredentials;
import gangmu.organisation.secondfactor.WrongCode;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What is said at the door to whom it does not open, whichever way they came. */
@RestControllerAdvice(assignableTypes = {SessionController.class, OpenidController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class DoorAnswers {

    @ExceptionHandler
    ProblemDetail wrong(WrongCredentials ignored) {
        return Answers.problem(HttpStatus.UNAUTHORIZED, "wrong-credentials", "用户名或密码不正确，或者账号因连续输错已被暂时锁定。");
    }

    @ExceptionHandler
    ProblemDetail codeRequired(CodeRequired ignored) {
        return Answers.problem(HttpStatus.UNAUTHORIZED, "code-required", "请输入动态口令。");
    }

    @ExceptionHandler
    ProblemDetail wrongCode(WrongCode wrong) {
        return Answers.problem(HttpStatus.UNAUTHORIZED, wrong.code(), wrong.reason());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> addressLocked(AddressLocked locked) {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(locked.seconds()))
                .body(Answers.problem(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "address-locked",
                        "从您所在的网络地址登录失败次数过多，请%d分钟后再试。".formatted(locked.seconds() / 60 + 1)));
    }

    @ExceptionHandler
    ProblemDetail notLetIn(NotLetIn no) {
        return Answers.problem(HttpStatus.UNAUTHORIZED, no.code(), no.sentence());
    }

    @ExceptionHandler
    ProblemDetail over(OpenidOver ignored) {
        return Answers.problem(HttpStatus.UNAUTHORIZED, "openid-over", "统一身份认证已超时，请返回重新登录。");
    }
}
