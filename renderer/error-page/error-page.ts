import '@fontsource-variable/source-sans-3/wght.css'
import '../tokens.css'
import './error-page.css'
import type { PlainCode } from '../../core/problem/problem.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { plainSentencesOf } from '../../words/problem-sentences.ts'
import { wordsIn } from '../../words/words.ts'

const english = wordsIn('en')
const words = english.errorPage

/** The page when the app itself cannot be shown: plain elements only, its address names the problem. */
const given = new URLSearchParams(location.search)
const code = given.get('code')
const isCode = (text: string | null): text is PlainCode => text !== null && Object.hasOwn(english.problems.found, text)
const sentences = plainSentencesOf(plainProblem(isCode(code) ? code : 'window-failed'), english)

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
