// The judgement of the reference scorer that came with the question sets, unchanged: the oracle that judge.ts is tested against.
// biome-ignore-all lint/suspicious/noAssignInExpressions: kept as it came
// biome-ignore-all lint/style/useTemplate: kept as it came
const fold = (s) =>
  String(s ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[­]/g, '')
    .replace(/-\s*\n\s*/g, '')
    .replace(/[“”„"”]/g, '"')
    .replace(/[’´`]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
const near = (a, b, unit) =>
  Math.abs(a - b) <= (unit === 'pct.' ? 0.6 : unit === 'antal' || unit === 'år' ? 0.001 : 0.051)

function valuesIn(answer) {
  return (answer.results ?? []).map((x) => ({ value: Number(x.value), unit: x.unit }))
}
// 1300 kr. and 0,0013 mio. kr. are the same: bring kroner to millions
const mio = (x) => (x.unit === 'kr.' ? x.value / 1e6 : x.value)

// Initiatives with two pools of their own: only the pool's name tells them apart, by a word that the other one lacks.
const TWINS = [
  ['2023-2026', '29', [/mentor/, /kompetenceudvikling|kvalitets/]],
  ['2026-2029', 'anbragte børn og unge i danmark med grønlandsk', [/netværk/, /opkvalificering/]],
  ['2026-2029', 'forenkling af hjælpemiddelområdet', [/forbrugsgoder/, /aktivitetshjælpemid/]],
]
const twinOf = (agreement, number, title, name) => {
  const t = TWINS.find(
    ([a, key]) =>
      agreement?.includes(a) &&
      (String(number ?? '').replace(/\.$/, '') === key || fold(title).includes(key)),
  )
  return t ? t[2].findIndex((re) => re.test(fold(name))) : undefined
}
function samePool(got, want) {
  if (!got.agreement?.includes(want.agreement)) return false
  const a = twinOf(want.agreement, want.number, want.title, want.pool_title ?? want.title)
  const b = twinOf(got.agreement, got.number, got.title, got.pool ?? got.title)
  if (a !== undefined && b !== undefined && a !== b) return false
  const g = String(got.number ?? '').replace(/\.$/, ''),
    w = String(want.number ?? '')
  if (g && w) return g === w || (w === '33' && g === '33.e') || (w === '33.e' && g === '33')
  const names = [got.title, got.pool].filter(Boolean).map(fold)
  const wants = [want.title, want.pool_title].filter(Boolean).map(fold)
  return names.some((n) =>
    wants.some((x) => n === x || (n.length > 15 && x.includes(n)) || (x.length > 15 && n.includes(x))),
  )
}

export function judge(q, a) {
  const e = q.expect
  const quotes = (a.citations ?? []).map((c) => fold(c.quote))
  const goldQuotes = (e.quotes ?? []).map(fold)
  let rank = 0
  quotes.some((t, i) => goldQuotes.some((g) => t.includes(g)) && (rank = i + 1))
  const text =
    fold(a.text) + ' ' + fold(JSON.stringify(a.pools ?? [])) + ' ' + fold((a.notes ?? []).join(' '))
  const said = text + ' ' + quotes.slice(0, 3).join(' ')
  const mention = (e.mention ?? []).every((m) => [m].flat().some((w) => said.includes(fold(w))))
  const got = valuesIn(a)
  const out = {
    kind: a.kind,
    rank,
    mention,
    pass: false,
    cited: goldQuotes.length === 0 || rank > 0,
    harmful: false,
  }
  const answered = !['not_found', 'clarification', 'smalltalk'].includes(a.kind)
  if (e.kind === 'amount' || (e.kind === 'clarify' && (e.values ?? []).length)) {
    const want = e.values ?? []
    const all = want.every((w) => got.some((g) => near(mio(g), w, e.unit)))
    const first = got.length > 0 && want.some((w) => near(mio(got[0]), w, e.unit))
    out.exact = all && first && got.length === want.length
    out.pass = all && first && got.length <= want.length + 3
    if (e.kind === 'clarify') out.pass = a.kind === 'clarification' || (all && got.length <= want.length + 3)
    out.harmful = e.kind === 'amount' && a.kind === 'amount' && got.length > 0 && !first
    if (e.kind === 'amount' && want.length === 0) {
      out.pass = rank > 0 && mention
    }
    // a figure that stands in running text may be given as a cited passage instead of a result
    if (e.kind === 'amount' && answered && got.length === 0 && want.length && rank > 0 && rank <= 3)
      out.pass = want.every((w) => fold(a.text).includes(String(w).replace('.', ',')))
  } else if (e.kind === 'clarify') {
    out.pass = a.kind === 'clarification' || (rank > 0 && mention)
  } else if (e.kind === 'pools') {
    const want = e.pools ?? [],
      may = e.pools_optional ?? []
    const pools = a.pools ?? []
    const hit = want.filter((w) => pools.some((p) => samePool(p, w))).length
    const wrong = pools.filter(
      (p) => !want.some((w) => samePool(p, w)) && !may.some((w) => samePool(p, w)),
    ).length
    const recall = want.length ? hit / want.length : pools.length ? 0 : 1
    const precision = hit + wrong ? hit / (hit + wrong) : want.length ? 0 : 1
    out.recall = recall
    out.precision = precision
    out.f1 = recall + precision ? (2 * recall * precision) / (recall + precision) : 0
    out.pass = out.f1 >= 0.8
  } else if (e.kind === 'passages') {
    out.pass = answered && rank > 0 && rank <= 3 && mention
  } else if (e.kind === 'none') {
    out.pass = a.kind === 'not_found'
    out.harmful = a.kind === 'amount' || a.kind === 'pools'
  } else if (e.kind === 'smalltalk') {
    out.pass = a.kind === 'smalltalk'
  }
  return out
}
