import '@fontsource-variable/source-sans-3/wght.css'
import '../tokens.css'
import './error-page.css'
import type { Problem } from '../../core/problem/problem.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { problemSentences } from '../../words/problem-sentences.ts'
import { wordsIn } from '../../words/words.ts'

const english = wordsIn('en')
const words = english.errorPage

/** The page for when the app itself cannot be shown: plain elements only, with the problem in its address. */
const parameters = new URLSearchParams(location.search)

/** The problem in the address, from main; only main can load this page. */
const problemIn = (text: string | null): Problem => {
  if (text === null) return plainProblem('window-failed')
  return JSON.parse(text) as Problem
}
const sentences = problemSentences(problemIn(parameters.get('problem')), english)

const setText = (id: string, text: string): void => {
  const element = document.getElementById(id)
  if (element) element.textContent = text
}

setText('title', words.title)
setText('number', parameters.get('number') ?? '')

const list = document.getElementById('sentences')
for (const [name, heading] of [['message', words.happened], ['safety', words.safe], ['next', words.next]] as const) {
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
