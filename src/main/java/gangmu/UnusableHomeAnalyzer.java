package gangmu;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints the sentence of {@link UnusableHome} instead of a stack trace. */
class UnusableHomeAnalyzer extends AbstractFailureAnalyzer<UnusableHome> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnusableHome cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
    }
}
