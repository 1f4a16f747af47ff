import type { Problem } from '../../core/problem/problem.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { problemSentences } from '../../words/problem-sentences.ts'
import type { RefusedClient } from '../../preload/refused-calls.ts'
import { at, doorAs, english, followSystemTheme } from '../plain-page/plain-page.ts'
import './error-page.css'
import { offerRestore } from './restore-copy.ts'

const words = english.errorPage

followSystemTheme()

/** The page for when the app itself cannot be shown: plain elements only, with the problem in its address. */
const parameters = new URLSearchParams(location.search)

/** The problem in the address, from main; only main can load this page. */
const problemIn = (text: string | null): Problem => {
  if (text === null) return plainProblem('window-failed')
  return JSON.parse(text) as Problem
}
const problem = problemIn(parameters.get('problem'))
const sentences = problemSentences(problem, english)

at('title').textContent = words.title
at('number').textContent = parameters.get('number') ?? ''

for (const [name, heading] of [['message', words.happened], ['dataSafety', words.safe], ['next', words.next]] as const) {
  const term = document.createElement('dt')
  term.textContent = heading
  const text = document.createElement('dd')
  text.textContent = sentences[name]
  at('sentences').append(term, text)
}

if (parameters.get('again') === 'yes') {
  at('again').textContent = words.again
  at('again').hidden = false
}

const [select, button] = [at('copy'), at('restore-button')]
if (select instanceof HTMLSelectElement && button instanceof HTMLButtonElement) {
  offerRestore(problem, { section: at('restore'), label: at('copy-label'), select, button, note: at('restore-note'), refusal: at('restore-refusal') }, doorAs<RefusedClient>(), english)
}
