// The form of a sentence: whether it reads by itself.

/** "Der afsættes i alt 4,9 mio. kr. til initiativet, jf. tabel 1.": says nothing but what the table says; "Der afsættes bl.a. midler
 * til A, B og C": nothing but what is told of each elsewhere. */
export const boilerplate = (sentence: string): boolean =>
  /^Der afsættes .{0,80}(?:til initiativet|jf\. tabel \d)/.test(sentence) ||
  /^(?:\p{L}+ er )?aftalepartierne (?:er )?enige om at afsætte [^.]*? til (?:en række )?initiativer/iu.test(
    sentence,
  ) ||
  /^(?:Der|Midlerne) (?:afsættes|skal) bl\.a\. (?:midler til|finansiere)/.test(sentence) ||
  /^(?:Øvrige kriterier|Anm\.|Kilde:|Til puljeadministration)/.test(sentence)

/** A piece of a sentence: extraction lost its beginning or its end. */
export const broken = (sentence: string): boolean =>
  /^[^\p{Lu}\d"“”„»«(*§+]/u.test(sentence.replace(NAMES_IN_SMALL, 'X')) ||
  !/[.!?:…)”"]$/.test(sentence) ||
  sentence.length < 20

/** Names that are written without a capital. */
const NAMES_IN_SMALL = /^[\p{Ll}\d]+(?:\.dk|space|2\p{Ll}+)/u
