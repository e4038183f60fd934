package gangmu.reading.figure;

import gangmu.reading.Figure;
import gangmu.reading.Story;
import java.util.List;

/** Finds the numbers that an article tells. */
public final class FigureReader {

    public List<Figure> read(Story story) {
        return List.of();
    }
}
