package gangmu.organisation.door;

/** Who came from the provider took too long over the code, or nobody came. */
class OpenidOver extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
