package gangmu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The folder for what must survive cannot be used. */
public class UnusableHome extends UncheckedIOException {

    private static final long serialVersionUID = 1L;

    public UnusableHome(Path folder, IOException cause) {
        super("数据目录 %s 无法写入，请检查磁盘和目录权限，或用 GANGMU_HOME 指定别的目录。（%s）".formatted(folder, cause), cause);
    }
}
