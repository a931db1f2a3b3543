package kelisim.ingest.office;

import java.io.IOException;
import java.io.InputStream;
import kelisim.document.DocumentDetails;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;

/** Reads one family of formats into blocks. */
interface PartReader {

    /**
     * Puts the blocks into the sink and tells what the file says of itself.
     *
     * @throws IOException if the file is broken
     */
    DocumentDetails read(InputStream bytes, BlockSink sink, Limits limits) throws IOException, IngestException;
}
