package jp.shirube.governance.submission;

/**
 * A file of a submission without its bytes.
 *
 * @param position order, from 1
 * @param kind what it is
 * @param name file name
 * @param confidentiality class 1 to 3
 * @param encrypted whether it asks for a password
 * @param sha256 hash in hexadecimal
 * @param bytes size
 */
public record KeptFile(
    int position,
    FileKind kind,
    String name,
    int confidentiality,
    boolean encrypted,
    String sha256,
    long bytes) {}
