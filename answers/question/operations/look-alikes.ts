// Phrases that hold an operation's word and mean something else: they are read as nothing.
import { unbroken } from '../around.ts'
import type { OperationRule } from './rule.ts'

export const LOOK_ALIKES: OperationRule[] = [
  {
    phrases: `
      arbejde(r|t|s)|samarbejde(r|t) sammen
      bo(r|ede) sammen
      leve(r|de) sammen
      spille(r|de) sammen
      spise(r|te) sammen
      være|er|var sammen
      stå(r)|stod sammen
      komme(r)|kom|mødes|mødtes sammen
      hænge(r)|hang sammen
      høre(r|te) sammen
      bringe(r)|bragt|sat|sætte(r)|satte sammen
      flytte(r|t|de) sammen
      slå(r|s)|slog|slået sig sammen
      alle sammen
      i det hele taget
      i det mindste
      til det mindste
      mest af alt
      mest|størst brug for
      handler mest om
      sætte(r) pris på
      sætte(r) [stor] pris på
      hvor mange fylder
      vokse(r|t|de) op
      går|gået|gik ned med flaget
      går|gået|gik op i
      samlet liste|oversigt|overblik
      andel(en) [er] trukket|fratrukket
      egen andel|del
      uden|minus|ekskl|eksklusive|fraregnet|undtagen {any} andel|del|egenandel
      hvert|hver andet|anden år
      hvert|hver tredje år
      hvert|hver fjerde år
      hvert|hver femte år
      årlige møde(r)|topmøde|konference
      større eller mindre
      mere eller mindre
      mere og mere
      flere og flere
      ikke mindst
      sidst men ikke mindst
      op eller ned ad
      regnskab med|over
      en hel del
      en stor del
      rigtig god|godt|gode|mange|meget|lang|langt|fint|svært|dårlig|dårligt
    `,
    when: unbroken,
    read: () => null,
  },
]
