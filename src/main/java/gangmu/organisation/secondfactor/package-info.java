/** 动态口令: a one-time code besides the password (RFC 6238), and the recovery codes for when the telephone is gone. */
@NullMarked
package gangmu.organisation.secondfactor;

import org.jspecify.annotations.NullMarked;
