// Holds the conversation together: what is asked becomes a turn, turns go out through the queue, answers come back onto the page.
import { find, opensElsewhere, scrollTo } from '../dom.ts'
import { spokenText } from '../take-along/text.ts'
import { createComposer } from './composer.ts'
import { type Connection, type ConnectionState, connect } from './connection.ts'
import { createQueue } from './queue.ts'
import { readDrawn } from './shapes.ts'
import { bindToolbar } from './toolbar.ts'
import { bindTurnTools } from './tools.ts'
import { createTurnView, type TurnView } from './turn-view.ts'
import { isWaiting, loadTurns, newTurn, saveTurns, type Turn, tabStorage } from './turns.ts'

const LOST = 'Ingen forbindelse. Prøver igen …'
const BACK = 'Forbindelsen er tilbage.'
const BACK_SHOWN_MS = 4_000
const SAY_AFTER_MS = 50

export function startConversation(root: HTMLElement): void {
  const list = find(root, '[data-turns]')
  const template = find<HTMLTemplateElement>(root, '[data-turn-template]')
  const status = find(root, '[data-connection]')
  const announcer = find(root, '[data-announcer]')
  const storage = tabStorage()
  let turns: Turn[] = loadTurns(storage)
  const views = new Map<string, TurnView>()
  let connection: Connection | null = null
  let state: ConnectionState = 'connecting'

  const queue = createQueue(
    () => turns,
    () => (state === 'open' ? connection : null),
    {
      onAnswer: (turn, answer) => settle(turn, { answer }, spokenText(answer)),
      onError: (turn, error) => settle(turn, { error }, error),
    },
  )

  const composer = createComposer(
    find<HTMLFormElement>(root, '[data-composer]'),
    () => turns.map(({ question }) => question),
    (question) => ask(question),
  )

  function settle(turn: Turn, outcome: Partial<Turn>, spoken: string): void {
    Object.assign(turn, outcome)
    keep()
    show(turn)
    say(spoken)
    const element = views.get(turn.id)?.element
    if (element && turn === turns.at(-1)) scrollTo(element, 'start')
  }

  /** Emptied first, so that the same words are told again. */
  function say(words: string): void {
    announcer.textContent = ''
    setTimeout(() => {
      announcer.textContent = words
    }, SAY_AFTER_MS)
  }

  function ask(question: string): HTMLElement {
    const turn = newTurn(question)
    turns.push(turn)
    keep()
    const { element } = add(turn)
    show(turn)
    scrollTo(element, 'start')
    queue.next()
    return element
  }

  function add(turn: Turn, drawn?: HTMLElement): TurnView {
    const element = drawn ?? (template.content.cloneNode(true) as DocumentFragment).firstElementChild
    if (!(element instanceof HTMLElement)) throw new Error('The turn template is empty.')
    const view = createTurnView(element, turn.question)
    views.set(turn.id, view)
    if (!drawn) list.append(element)
    bindTurnTools(element, turn, retry)
    return view
  }

  function show(turn: Turn): void {
    views.get(turn.id)?.update(turn, state !== 'lost')
  }

  function retry(turn: Turn): void {
    turn.error = null
    keep()
    show(turn)
    queue.next()
  }

  function keep(): void {
    saveTurns(storage, turns)
    root.classList.toggle('has-turns', turns.length > 0)
    find(root, '[data-toolbar]').hidden = turns.length === 0
    find(root, '[data-examples]').hidden = turns.length > 0
  }

  function clear(): void {
    turns = []
    queue.clear()
    views.clear()
    list.replaceChildren()
    keep()
    say('Samtalen er ryddet.')
    composer.focus()
  }

  function onState(next: ConnectionState): void {
    const wasLost = state === 'lost'
    state = next
    if (next === 'lost') {
      queue.interrupted()
      if (!wasLost) status.textContent = LOST
    } else if (next === 'open' && wasLost) {
      status.textContent = BACK
      setTimeout(() => {
        if (state === 'open') status.textContent = ''
      }, BACK_SHOWN_MS)
    }
    root.dataset.connection = next
    for (const turn of turns.filter(isWaiting)) show(turn)
  }

  /** The answer that the server drew into the page becomes a turn like any other, and the address asks it only once. */
  function adopt(): void {
    const data = readDrawn(document.getElementById('page-data')?.textContent ?? '')
    const element = list.querySelector<HTMLElement>('[data-turn]')
    if (!data || !element) return
    const turn: Turn = {
      ...newTurn(data.question),
      context: data.context,
      answer: { ...data.answer, html: find(element, '[data-reply]').innerHTML },
    }
    turns.push(turn)
    add(turn, element)
    list.append(element)
    show(turn)
    history.replaceState(null, '', '/')
  }

  for (const turn of turns) {
    const { element } = add(turn)
    list.append(element)
    show(turn)
  }
  adopt()
  keep()
  bindToolbar(root, () => turns, clear)
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-ask]')
    if (!link?.dataset.ask || opensElsewhere(event)) return
    event.preventDefault()
    // From here the person goes on reading: the new question takes the focus that the old link had.
    find(ask(link.dataset.ask), '.question').focus({ preventScroll: true })
  })
  connection = connect(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/ws`, {
    onFrame: queue.receive,
    onState,
  })
}
