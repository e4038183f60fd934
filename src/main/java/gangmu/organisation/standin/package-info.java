/** 代理（AB岗）: who stands in for whom, from one day to another, and when the session acts for the other. */
@NullMarked
package gangmu.organisation.standin;

import org.jspecify.annotations.NullMarked;
