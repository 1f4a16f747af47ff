import '@fontsource-variable/source-sans-3/wght.css'
import '../tokens.css'
import './error-page.css'
import type { Problem } from '../../core/problem/problem.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { problemSentences } from '../../words/problem-sentences.ts'
import { wordsIn } from '../../words/words.ts'
import type { RefusedClient } from '../../preload/refused-calls.ts'
import { offerRestore } from './restore-copy.ts'

const english = wordsIn('en')
const words = english.errorPage

const systemTheme = window.matchMedia('(prefers-color-scheme: dark)')
/** The settings cannot be read here, so the page follows the system's theme. */
const followTheme = (): void => {
  document.documentElement.dataset['theme'] = systemTheme.matches ? 'dark' : 'light'
}
followTheme()
systemTheme.addEventListener('change', followTheme)

/** The page for when the app itself cannot be shown: plain elements only, with the problem in its address. */
const parameters = new URLSearchParams(location.search)

/** The problem in the address, from main; only main can load this page. */
const problemIn = (text: string | null): Problem => {
  if (text === null) return plainProblem('window-failed')
  return JSON.parse(text) as Problem
}
const problem = problemIn(parameters.get('problem'))
const sentences = problemSentences(problem, english)

const setText = (id: string, text: string): void => {
  const element = document.getElementById(id)
  if (element) element.textContent = text
}

setText('title', words.title)
setText('number', parameters.get('number') ?? '')

const list = document.getElementById('sentences')
for (const [name, heading] of [['message', words.happened], ['dataSafety', words.safe], ['next', words.next]] as const) {
  const term = document.createElement('dt')
  term.textContent = heading
  const text = document.createElement('dd')
  text.textContent = sentences[name]
  list?.append(term, text)
}

const again = document.getElementById('again')
if (again && parameters.get('again') === 'yes') {
  again.textContent = words.again
  again.hidden = false
}

const [section, label, select, button, note, refusal] = ['restore', 'copy-label', 'copy', 'restore-button', 'restore-note', 'restore-refusal'].map((id) => document.getElementById(id))
if (section && label && note && refusal && select instanceof HTMLSelectElement && button instanceof HTMLButtonElement) {
  // The door of the window is the same; behind it, only this one call is answered while the data are refused.
  const client = (window as unknown as { readonly vigil: RefusedClient }).vigil
  offerRestore(problem, { section, label, select, button, note, refusal }, client, english)
}
