package jp.shirube.mappings.standard;

import java.time.LocalDate;

/**
 * What identifies an edition (版) of the standard.
 *
 * @param name unique in an installation; also the name of its folder
 * @param appliesFrom date of application
 * @param provenance where it was taken from, for people
 * @param builtIn true for the draft that comes with the program
 */
public record Edition(String name, LocalDate appliesFrom, String provenance, boolean builtIn) {}
