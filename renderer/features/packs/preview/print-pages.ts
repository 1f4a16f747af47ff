import { copyOfDrawn } from './draw-picture.ts'
import { sizeOf } from './draw-pages.ts'
import { printRules } from './print-rules.ts'
import './print.css'

/**
 * Prints drawn pages at 100 %, each on paper of its own size, with the system's dialog. Resolves when the
 * dialog was closed. Nothing else of the window is printed.
 */
export const printPages = async (pages: readonly HTMLElement[], print: () => void = () => window.print()): Promise<void> => {
  const sizes = pages.map(sizeOf)
  const { css, names } = printRules(sizes)
  const sheet = new CSSStyleSheet()
  await sheet.replace(css)
  const holder = document.createElement('div')
  holder.className = 'print-pages'
  holder.append(...pages.map((page, index) => {
    const copy = copyOfDrawn(page)
    copy.style.setProperty('page', names[index] ?? 'auto')
    return copy
  }))
  document.body.append(holder)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  document.documentElement.dataset['printing'] = 'true'
  try {
    print()
  } finally {
    delete document.documentElement.dataset['printing']
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    holder.remove()
  }
}
