package kelisim.ingest.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import kelisim.spi.IngestException;
import kelisim.spi.Limits;
import kelisim.spi.Source;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncryptedFilesTest {

    private static Source encrypted(String user, int bits) throws Exception {
        Source plain = PdfIngesterContractTest.layout("bullets");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(plain.bytes())) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner-word", user, new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            policy.setPreferAES(bits != 40);
            pdf.protect(policy);
            pdf.save(out);
        }
        return new Source("locked.pdf", "application/pdf", out.toByteArray());
    }

    private static String text(PdfIngester ingester, Source source) throws Exception {
        return ingester.read(source, Limits.DEFAULT).document().text();
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 128, 256})
    void a_file_under_the_empty_password_is_read(int bits) throws Exception {
        String plain = text(new PdfIngester(), PdfIngesterContractTest.layout("bullets"));
        assertEquals(plain, text(new PdfIngester(), encrypted("", bits)));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 128, 256})
    void a_file_under_another_password_is_a_problem_unless_it_is_given(int bits) throws Exception {
        Source locked = encrypted("meadow", bits);
        IngestException failure =
                assertThrows(IngestException.class, () -> new PdfIngester().read(locked, Limits.DEFAULT));
        assertEquals("pdf.encrypted", failure.problem().rule());
        String plain = text(new PdfIngester(), PdfIngesterContractTest.layout("bullets"));
        assertEquals(plain, text(new PdfIngester("meadow"), locked));
        assertEquals(plain, text(new PdfIngester("owner-word"), locked));
    }
}
