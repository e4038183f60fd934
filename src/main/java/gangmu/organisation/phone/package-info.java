/** 手机号码: under what numbers people are reached; masked everywhere, and told in full only on the record. */
@NullMarked
package gangmu.organisation.phone;

import org.jspecify.annotations.NullMarked;
