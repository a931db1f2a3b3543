/**
 * The families of facts: for each what it looks for in the analysed text, and what it drafts.
 *
 * <p>A family asks for what it reads and does not go through the whole text: for the mentions of a kind ({@code
 * Mentions.all(kind)}), the clauses with a verb of a class ({@code Analysis.frames(classes)}), the next place where something of a
 * class begins ({@code AnalysedText.seek}). What a document tells once, such as whose embassy speaks, is found once and kept: a
 * search over all mentions for each draft takes time that grows with the square of the text.
 */
@NullMarked
package kelisim.extract.internal.family;

import org.jspecify.annotations.NullMarked;
