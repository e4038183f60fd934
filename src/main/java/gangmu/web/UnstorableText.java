package gangmu.web;

/** Text with a character that cannot be kept as it is: a zero, or one half of a character. It is refused at the door. */
class UnstorableText extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
