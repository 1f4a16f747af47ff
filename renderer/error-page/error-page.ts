import '@fontsource-variable/source-sans-3/wght.css'
import '../tokens.css'
import './error-page.css'
import type { Problem } from '../../core/problem/problem.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { problemSentences } from '../../words/problem-sentences.ts'
import { wordsIn } from '../../words/words.ts'

const english = wordsIn('en')
const words = english.errorPage

/** The page when the app itself cannot be shown: plain elements only, its address names the problem. */
const given = new URLSearchParams(location.search)

/** What main put into the address; only main can load this page. */
const problemIn = (text: string | null): Problem => {
  if (text === null) return plainProblem('window-failed')
  return JSON.parse(text) as Problem
}
const sentences = problemSentences(problemIn(given.get('problem')), english)

const say = (id: string, text: string): void => {
  const element = document.getElementById(id)
  if (element) element.textContent = text
}

say('title', words.title)
say('number', given.get('number') ?? '')

const list = document.getElementById('sentences')
for (const [name, heading] of [['message', words.happened], ['safety', words.safe], ['next', words.next]] as const) {
  const term = document.createElement('dt')
  term.textContent = heading
  const text = document.createElement('dd')
  text.textContent = sentences[name]
  list?.append(term, text)
}

const again = document.getElementById('again')
if (again && given.get('again') === 'yes') {
  again.textContent = words.again
  again.hidden = false
}
