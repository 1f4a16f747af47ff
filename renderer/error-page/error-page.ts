import '@fontsource-variable/source-sans-3/wght.css'
import '../tokens.css'
import './error-page.css'
import { wordsIn } from '../../words/words.ts'

const { errorPage: words } = wordsIn('en')

/** The page when the app itself cannot be shown: plain elements only, its sentences come in the address. */
const given = new URLSearchParams(location.search)
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
  text.textContent = given.get(name) ?? ''
  list?.append(term, text)
}

const again = document.getElementById('again')
if (again && given.get('again') === 'yes') {
  again.textContent = words.again
  again.hidden = false
}
