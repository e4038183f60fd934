package gangmu.web;

import gangmu.NotFound;
import gangmu.Refused;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.exc.StreamConstraintsException;

/** The one place where an exception becomes an answer to the browser (RFC 9457). */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    /** What the parts of an address that lists are narrowed by are called on the screens. */
    private static final Map<String, String> ASKED_BY = Map.ofEntries(
            Map.entry("stage", "阶段"),
            Map.entry("light", "灯色"),
            Map.entry("duty", "要做的事"),
            Map.entry("open", "是否在办"),
            Map.entry("unitId", "单位"),
            Map.entry("leaderId", "领导"),
            Map.entry("mandateId", "交办依据"),
            Map.entry("withoutTheme", "是否未分主题"),
            Map.entry("owes", "是否欠反馈"),
            Map.entry("late", "是否逾期未反馈"),
            Map.entry("pending", "是否挂账"),
            Map.entry("running", "是否在计时"),
            Map.entry("awaiting", "待决"),
            Map.entry("dueFrom", "期限起始日"),
            Map.entry("dueTo", "期限截止日"),
            Map.entry("asOf", "时点"),
            Map.entry("year", "年度"),
            Map.entry("ready", "是否可以归档"),
            Map.entry("sort", "排序"),
            Map.entry("after", "翻页位置"),
            Map.entry("size", "每页行数"));

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** The class of SQL states of values that the database cannot take. */
    private static final String NOT_A_VALUE = "22";

    @ExceptionHandler
    ProblemDetail refused(Refused refused) {
        return problem(HttpStatus.CONFLICT, refused.code(), refused.reason());
    }

    @ExceptionHandler
    ProblemDetail unprocessable(Refused.Unprocessable sent) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, sent.code(), sent.reason());
    }

    @ExceptionHandler
    ProblemDetail notFound(NotFound missing) {
        return problem(HttpStatus.NOT_FOUND, "not-found", String.valueOf(missing.getMessage()));
    }

    /** Two did the same at once: the second saw rows that are no more, or would have made a number twice. */
    @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
    ProblemDetail changedMeanwhile() {
        return problem(HttpStatus.CONFLICT, "changed-meanwhile", "这条内容刚被别人改过，请刷新后再操作。");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refusedByTheDatabase(DataIntegrityViolationException refusal) {
        var cause = NestedExceptionUtils.getMostSpecificCause(refusal);
        return cause instanceof SQLException sql
                        && String.valueOf(sql.getSQLState()).startsWith(NOT_A_VALUE)
                ? ResponseEntity.badRequest().body(unstorable())
                : unexpected(refusal);
    }

    /** Signs in an address that are no UTF-8. */
    @ExceptionHandler(InvalidParameterException.class)
    ProblemDetail unreadableAddress() {
        return unstorable();
    }

    /** A body in parts that has no parts, or a file whose name is none. */
    @ExceptionHandler(MultipartException.class)
    ProblemDetail unreadableUpload() {
        return problem(HttpStatus.BAD_REQUEST, "unreadable-upload", "上传的内容不完整或文件名不合规，请重新选择文件上传。");
    }

    @ExceptionHandler
    ProblemDetail notAllowed(AccessDeniedException ignored) {
        return problem(HttpStatus.FORBIDDEN, "not-allowed", "您没有进行这项操作的权限。");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception failure) {
        return Outage.behind(failure)
                .map(outage -> away(outage, failure))
                .orElseGet(() -> ResponseEntity.internalServerError().body(bug(failure)));
    }

    private static ResponseEntity<ProblemDetail> away(Outage outage, Exception failure) {
        LOG.warn("{}: {}", outage.code(), failure.toString());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, OutageAnswer.RETRY_AFTER)
                .body(problem(HttpStatus.SERVICE_UNAVAILABLE, outage.code(), outage.sentence()));
    }

    private static ProblemDetail bug(Exception bug) {
        var trace = Long.toHexString(System.nanoTime());
        LOG.error("unexpected, trace {}", trace, bug);
        var problem = problem(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", "系统出错，已记录（" + trace + "），请联系管理员。");
        problem.setProperty("trace", trace);
        return problem;
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var fields = new TreeMap<String, String>();
        invalid.getBindingResult()
                .getFieldErrors()
                .forEach(error -> fields.merge(
                        error.getField(),
                        error.isBindingFailure()
                                ? ASKED_BY.getOrDefault(error.getField(), "") + "无法识别"
                                : String.valueOf(error.getDefaultMessage()),
                        (one, other) -> one + "；" + other));
        return invalid(Map.copyOf(fields), headers, status);
    }

    /** An id that is none names nothing, like one that nothing has. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return mismatch instanceof MethodArgumentTypeMismatchException argument
                        && argument.getParameter().hasParameterAnnotation(PathVariable.class)
                ? handleExceptionInternal(mismatch, null, headers, HttpStatus.NOT_FOUND, request)
                : super.handleTypeMismatch(mismatch, headers, status, request);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem && problem.getProperties() == null) {
            problem.setProperty("code", code(status));
            problem.setDetail(sentence(status));
        }
        return new ResponseEntity<>(
                body == null ? problem(status, code(status), sentence(status)) : body, headers, status);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return switch (NestedExceptionUtils.getMostSpecificCause(unreadable)) {
            case UnstorableText _ -> new ResponseEntity<>(unstorable(), headers, status);
            case Refused.Unprocessable sent ->
                new ResponseEntity<>(unprocessable(sent), headers, HttpStatus.UNPROCESSABLE_CONTENT);
            case StreamConstraintsException _ -> new ResponseEntity<>(tooMuch(), headers, HttpStatus.CONTENT_TOO_LARGE);
            default -> super.handleHttpMessageNotReadable(unreadable, headers, status, request);
        };
    }

    private static ProblemDetail unstorable() {
        return problem(HttpStatus.BAD_REQUEST, "unstorable-text", "内容中含有无法保存的字符，请删除后重试。");
    }

    private static ProblemDetail tooMuch() {
        return problem(HttpStatus.CONTENT_TOO_LARGE, "too-much", "提交的内容过长或层次过深，请精简后重试。");
    }

    private static ResponseEntity<Object> invalid(
            Map<String, String> fields, HttpHeaders headers, HttpStatusCode status) {
        var problem = problem(status, "invalid", "填写的内容有误：" + String.join("；", fields.values()));
        problem.setProperty("fields", fields);
        return new ResponseEntity<>(problem, headers, status);
    }

    private static ProblemDetail problem(HttpStatusCode status, String code, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        return problem;
    }

    private static String code(HttpStatusCode status) {
        var known = HttpStatus.resolve(status.value());
        return known == null
                ? "failed"
                : known.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String sentence(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "请求的内容无法识别，请检查后重试。";
            case 404 -> "没有这个地址。";
            case 405 -> "这个地址不支持该操作。";
            case 406, 415 -> "不支持这种内容格式。";
            case 413 -> "文件太大，最大 50 MB。";
            default -> "请求未能完成。";
        };
    }
}
