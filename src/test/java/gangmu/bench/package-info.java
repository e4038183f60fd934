/** The benches of {@code bin/bench}: each prints a readable table and, last, one line of JSON. */
@NullMarked
package gangmu.bench;

import org.jspecify.annotations.NullMarked;
