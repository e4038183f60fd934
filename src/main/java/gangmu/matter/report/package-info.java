/** 进展反馈: what the units report on a matter, for which period, what it is worth as news, and what is owed afterwards. */
@NullMarked
package gangmu.matter.report;

import org.jspecify.annotations.NullMarked;
