package gangmu.journal.proof;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * {@code bin/gangmu verify FILE… [--head HASH]…}: checks exports of the journal on any machine, without a server and without a database.
 * {@code --head} names a hash that was kept elsewhere, on a printed paper: only this shows that the whole chain was not made anew.
 */
public final class VerifyCommand {

    public static final int FITS = 0;
    public static final int DOES_NOT_FIT = 1;
    public static final int UNREADABLE = 2;
    public static final int USAGE = 64;

    private static final String HOW = "用法：gangmu verify 文件… [--head 另存的区块杂凑值]…";

    private final PrintStream out;
    private final PrintStream err;

    /** @param out what is found; {@code err}: what is in the way of looking */
    public VerifyCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    static void main(String... args) {
        // whatever the locale says, the words are Chinese
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new VerifyCommand(out, err).run(List.of(args)));
    }

    /** The exit code: 0 all fit, 1 one does not fit, 2 one is not to be read or no export, 64 wrongly called. */
    public int run(List<String> args) {
        var files = new ArrayList<Path>();
        var heads = new ArrayList<String>();
        try {
            for (var i = args.iterator(); i.hasNext(); ) {
                var arg = i.next();
                if (arg.equals("--head") && i.hasNext()) {
                    heads.add(i.next().strip().toLowerCase(Locale.ROOT));
                } else if (arg.startsWith("--")) {
                    return usage();
                } else {
                    files.add(Path.of(arg));
                }
            }
        } catch (InvalidPathException e) {
            return usage();
        }
        if (files.isEmpty()) {
            return usage();
        }
        return files.stream().mapToInt(file -> verify(file, heads)).max().orElse(USAGE);
    }

    private int verify(Path file, List<String> heads) {
        // letters that are none are an error, not a question mark
        var letters = StandardCharsets.UTF_8.newDecoder();
        try (var lines = new BufferedReader(new InputStreamReader(Files.newInputStream(file), letters))) {
            var fits = ExportCheck.of(lines, heads);
            out.printf(
                    "%s：核验通过。第%d至%d号区块首尾相接，%d条记录与封存时一致%s。%n末块杂凑值：%s%n",
                    file,
                    fits.firstBlock(),
                    fits.lastBlock(),
                    fits.entries() - fits.withheld(),
                    fits.withheld() == 0 ? "" : "，另有%d条按查看权限未附内容".formatted(fits.withheld()),
                    fits.head());
            if (heads.isEmpty()) {
                out.println("请与另处留存的区块杂凑值（如每日打印件）比对，或用 --head 给出。");
            }
            return FITS;
        } catch (Misfit e) {
            out.println(file + "：核验不通过。第一处不符：" + e.sentence() + "。");
            return DOES_NOT_FIT;
        } catch (NoExport e) {
            return unreadable(file, e.sentence());
        } catch (CharacterCodingException e) {
            return unreadable(file, "含有无法识别的字符，这不是操作记录的导出文件，或文件已损坏。");
        } catch (IOException e) {
            return unreadable(file, Files.exists(file) ? "读取时出错。" : "没有这个文件。");
        }
    }

    private int usage() {
        err.println(HOW);
        return USAGE;
    }

    private int unreadable(Path file, String sentence) {
        err.println(file + "：" + sentence);
        return UNREADABLE;
    }
}
