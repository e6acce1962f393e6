// Questions to start from, per kind of user.
export const EXAMPLES = [
  'Hvor meget fik headspace i 2023?',
  'Ældreområdets andel af SSA23 i pct.',
  'Hvilke puljer er der til demente, der bor hjemme?',
  'Vi er en lille forening. Hvilke puljer kan vi søge?',
  'Hvad er Lev Uden Vold?',
  'Hvem står bag aftalen for 2023-2026?',
]
