// All of this folder in one worker: reading the dictionary and the texts takes seconds, and once is enough.
import './read-wish.cases.ts'
import './exclusions.cases.ts'
import './filter.cases.ts'
import './match.cases.ts'
import './about-one.cases.ts'
import './elsewhere.cases.ts'
import './conversation.cases.ts'
import './metamorphic.cases.ts'
