package gangmu.document.proposal;

import gangmu.document.DocumentId;
import gangmu.document.FindingId;
import gangmu.document.text.Sentence;
import gangmu.document.text.Spans;
import gangmu.organisation.TestCity;
import gangmu.organisation.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented proposals, and what a clerk puts down for them. */
public final class ProposalFixtures {

    static final Instant NOW = Instant.parse("2026-05-11T01:00:00Z");

    private ProposalFixtures() {}

    public static Assignment toIndustry(String demand) {
        return assignment(demand, TestCity.INDUSTRY.id(), LocalDate.of(2026, 6, 30));
    }

    public static Assignment assignment(String demand, @Nullable UnitId lead, @Nullable LocalDate deadline) {
        return new Assignment(demand, null, "一要抓好工业运行", lead, List.of(TestCity.HOUSING.id()), deadline, "6月底前");
    }

    /** A proposal made of a demand of this text. */
    static Proposal ready(String text) {
        var sentence = Sentence.of(List.of(new Sentence.Piece(text, new Spans(List.of(0, text.length())))));
        return Proposal.of(
                new AcceptedDemand(FindingId.next(), DocumentId.next(), "江怀谦", sentence),
                "a".repeat(64),
                toIndustry(text),
                TestCity.CLERK,
                NOW);
    }
}
