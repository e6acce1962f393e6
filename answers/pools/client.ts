// One client told of at the start of a question: "Mand på 38, …", "Kvinde, 34. …", "17-årig pige …".

/** Who it is; the words for people in the plural are nobody in particular. */
const WHO = '(?:mand|kvinde|dreng|pige|fyr|borger|mor|far|dame|teenager|klient)'
const TOLD = new RegExp(
  `^\\W*(?:(?:vi har )?en |et |vores |min )?(?:(\\d{1,2})[ -]årig )?(?:\\p{L}+ ){0,2}?${WHO}(?![\\p{L}-])(?:,? (?:på )?(\\d{1,2})(?! ?(?:mio|pct|%|år siden))\\b)?`,
  'iu',
)
/** `age` in years, null where it is not told. Null where no client is told of. */
export function readClient(text: string): { age: number | null } | null {
  const told = TOLD.exec(text)
  if (!told) return null
  const age = told[1] ?? told[2]
  return { age: age === undefined ? null : Number(age) }
}
