// Starts what the page at hand has.
import './styles/main.scss'
import { startConversation } from './conversation/conversation.ts'
import { startSourcePanel } from './sources/panel.ts'
import { startCopyLinks } from './take-along/copy-links.ts'

startSourcePanel()
startCopyLinks()
const conversation = document.querySelector<HTMLElement>('[data-conversation]')
if (conversation) startConversation(conversation)
