package kelisim.ingest;

/**
 * A media type and what told it.
 *
 * @param mediaType the type, in lower case and without parameters
 * @param reason why, as a phrase for a person
 */
public record Detection(String mediaType, String reason) {

    @Override
    public String toString() {
        return mediaType + " (" + reason + ")";
    }
}
