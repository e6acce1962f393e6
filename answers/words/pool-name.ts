// What a pool is called in a sentence and on its card.

/** Its own name, or its initiative's: "Ansøgningspulje til pilotprojekter" says nothing of what they are about. */
export const spokenName = (name: string | null, title: string): string =>
  name === null || ONE_WORD.test(name) ? title : name
const ONE_WORD = /^\p{L}*pulje til \p{L}+$/iu
