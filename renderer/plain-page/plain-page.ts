import '@fontsource-variable/source-sans-3/wght.css'
import '../tokens.css'
import './plain-page.css'
import { wordsIn } from '../../words/words.ts'

/** The words of a page that is shown while the settings cannot be read. */
export const english = wordsIn('en')

const systemTheme = window.matchMedia('(prefers-color-scheme: dark)')

/** The settings cannot be read, so the page follows the system's theme. */
export const followSystemTheme = (): void => {
  const follow = (): void => {
    document.documentElement.dataset['theme'] = systemTheme.matches ? 'dark' : 'light'
  }
  follow()
  systemTheme.addEventListener('change', follow)
}

/** An element of the page, which its own file has. */
export const at = (id: string): HTMLElement => {
  const element = document.getElementById(id)
  if (!element) throw new Error(`The page has no ${id}`)
  return element
}

/** The door of the window is the same as the app's; behind it, only the call of this page is answered. */
export const doorAs = <Client>(): Client => (window as unknown as { readonly vigil: Client }).vigil
