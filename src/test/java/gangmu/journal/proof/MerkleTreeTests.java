package gangmu.journal.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MerkleTreeTests {

    /** GB/T 32905, annex A, and FIPS 180-4. */
    @ParameterizedTest
    @CsvSource({
        "SM3, abc, 66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
        "SM3, abcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcdabcd, debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732",
        "SHA-256, abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    })
    void theDigestsAreThoseOfTheStandards(String name, String text, String hash) {
        assertThat(HexFormat.of().formatHex(Digest.named(name).hash(text))).isEqualTo(hash);
    }

    @ParameterizedTest
    @EnumSource
    void everyEntryLeadsToTheRoot(Digest digest) {
        for (var count = 1; count <= 20; count++) {
            var entries = entries(count);
            var tree = MerkleTree.of(digest, entries);

            for (var i = 0; i < count; i++) {
                assertThat(MerkleTree.rootOf(digest, MerkleTree.leafOf(digest, entries.get(i)), i, count, tree.path(i)))
                        .isEqualTo(tree.root());
            }
        }
    }

    @Test
    void anEntryLeadsToTheRootFromItsOwnPlaceOnly() {
        var tree = MerkleTree.of(Digest.SM3, entries(7));

        for (var i = 0; i < 7; i++) {
            for (var j = 0; j < 7; j++) {
                if (i != j && tree.path(j).size() == tree.path(i).size()) {
                    assertThat(MerkleTree.rootOf(Digest.SM3, tree.leaf(i), j, 7, tree.path(j)))
                            .isNotEqualTo(tree.root());
                }
            }
        }
    }

    @Test
    void aWayThatIsTooShortOrTooLongLeadsNowhere() {
        var tree = MerkleTree.of(Digest.SM3, entries(5));
        var path = tree.path(2);
        var longer = new ArrayList<>(path);
        longer.add(tree.leaf(0));

        assertThatThrownBy(() -> MerkleTree.rootOf(Digest.SM3, tree.leaf(2), 2, 5, path.subList(0, 2)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MerkleTree.rootOf(Digest.SM3, tree.leaf(2), 2, 5, longer))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theWayBackIsShortHoweverLongTheChain() {
        var way = Block.way(3_600_000, 1);

        assertThat(way.size()).isLessThan(300);
        for (var i = 1; i < way.size(); i++) {
            var from = way.get(i - 1);
            assertThat(way.get(i)).isIn(from - 1, Block.leapFrom(from));
        }
        assertThat(way.getFirst()).isEqualTo(3_600_000);
        assertThat(way.getLast()).isEqualTo(1);
    }

    private static List<String> entries(int count) {
        return IntStream.range(0, count).mapToObj(i -> "{\"no\":" + i + "}").toList();
    }
}
