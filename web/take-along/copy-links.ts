// "Kopiér link": the address of the page at hand, filters and all. The button is hidden where no script runs.
import { copyText } from './clipboard.ts'

export function startCopyLinks(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-link]')) {
    button.hidden = false
    button.addEventListener('click', async () => {
      button.textContent = (await copyText(location.href)) ? 'Linket er kopieret' : 'Kunne ikke kopiere'
    })
  }
}
