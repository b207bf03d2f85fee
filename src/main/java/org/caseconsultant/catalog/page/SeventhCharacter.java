package org.caseconsultant.catalog.page;

/**
 * A seventh character that may complete a code.
 *
 * @param character the character
 * @param meaning what it says
 */
public record SeventhCharacter(String character, String meaning) {

}
