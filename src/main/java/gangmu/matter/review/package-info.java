/** 月讲评: what a month brought, counted from what happened, each number with the matters behind it. */
@NamedInterface("review")
@NullMarked
package gangmu.matter.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
