package gangmu.archive;

import gangmu.matter.dossier.Dossier.Piece;

/**
 * 附件: a file of evidence in an archive.
 *
 * @param path where it lies in the archive
 * @param whole whether its bytes are still those that were handed in; what is not is told, and not enclosed
 */
record Enclosure(Piece piece, String path, boolean whole) {

    static final String FOLDER = "佐证材料/";

    /** The number before the name keeps files of one name apart, and keeps names that mean something to a machine from meaning it. */
    static Enclosure of(int no, Piece piece, boolean whole) {
        return new Enclosure(piece, "%s%03d-%s".formatted(FOLDER, no, SafeName.of(piece.name())), whole);
    }
}
