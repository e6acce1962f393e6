// Makes the design system's fixed colours swappable: a colour that tokens.scss names becomes var(--name) everywhere else,
// so that dark and high-contrast settings only have to give the names new values.

type Declaration = { prop: string; value: string; parent?: unknown }
type Sheet = { walkDecls(visit: (declaration: Declaration) => void): void }

const TOKEN = /^--fds-/
const COLOUR = /#[0-9a-f]{6}\b|#[0-9a-f]{3}\b|(?<![\w-])white(?![\w-])/gi

/** A PostCSS plugin. The first value a token is given is the colour it stands for. */
export const coloursAsTokens = {
  postcssPlugin: 'colours-as-tokens',
  Once(sheet: Sheet) {
    const tokens = new Map<string, string>()
    sheet.walkDecls(({ prop, value }) => {
      const colour = longForm(value)
      if (TOKEN.test(prop) && !tokens.has(colour) && ![...tokens.values()].includes(prop))
        tokens.set(colour, prop)
    })
    sheet.walkDecls((declaration) => {
      if (declaration.prop.startsWith('--')) return
      declaration.value = declaration.value.replace(COLOUR, (colour) => {
        const token = tokens.get(longForm(colour))
        return token ? `var(${token})` : colour
      })
    })
  },
}

/** "#C00" and "#CC0000" are one colour, and so are "white" and "#ffffff". */
function longForm(colour: string): string {
  const lower = colour.toLowerCase()
  if (lower === 'white') return '#ffffff'
  return lower.length === 4 ? lower.replace(/[0-9a-f]/g, '$&$&') : lower
}
