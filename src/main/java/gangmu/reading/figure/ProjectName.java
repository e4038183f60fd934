package gangmu.reading.figure;

/**
 * Where a text names a project.
 *
 * @param start the first character of the name
 * @param end after its last character
 */
record ProjectName(int start, int end) {}
