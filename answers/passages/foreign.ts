// Other countries and what belongs to them: a question about Norway is not answered with what Denmark does.
import { fold } from '../../retrieval/danish/normalise.ts'
import { stem } from '../../retrieval/danish/stem.ts'

const FOREIGN = `
  norge norsk norske nordmænd sverige svensk svenske svenskere finland finsk finske island islandsk islandske tyskland tysk tyske tyskere
  holland hollandsk hollandske england engelsk engelske storbritannien britisk skotland irland irsk usa amerika amerikansk amerikanske
  frankrig fransk franske spanien spansk spanske italien italiensk polen polsk polske polakker rumænien rumænsk bulgarien
  ungarn østrig schweiz belgien portugal grækenland græsk tyrkiet tyrkisk rusland russisk russiske kina kinesisk japan japansk
  indien canada australien brasilien mexico argentina europa europæisk europæiske eu afrika asien norden nordisk nordiske
  oslo stockholm malmø berlin hamborg london paris madrid rom bruxelles new york germany sweden norway france spain italy
`
const STEMS = new Set(
  FOREIGN.trim()
    .split(/\s+/)
    .map((word) => fold(stem(word))),
)

export const isForeign = (word: string): boolean => STEMS.has(fold(stem(word.toLowerCase())))
