// What a layout is given of a document, beside its corrections.

export type Source = {
  id: string
  agreement: string | null
  /** From the registry; where a text opens with it, that is its first heading. */
  title: string
  text: string
}
