/** 等级保护: how strictly the door is kept, version by version, and what the standard for level three (等保三级) demands of it. */
@NullMarked
package gangmu.organisation.protection;

import org.jspecify.annotations.NullMarked;
