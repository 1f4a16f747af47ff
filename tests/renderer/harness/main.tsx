/// <reference types="vite/client" />
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/literata/opsz.css'
import '../../../renderer/tokens.css'
import '../../../renderer/ui/base.css'
import { App } from '../../../renderer/app.tsx'
import type { Route } from '../../../renderer/navigation.tsx'
import { overviewOf } from '../../kit/sample-overview.ts'
import { createFakeClient } from '../../kit/fake-client.ts'
import { messages } from '../../../words/generated/language-en.ts'
import { wordsIn, wordsOf } from '../../../words/words.ts'
import { WordsProvider } from '../../../renderer/words-provider.tsx'
import { accentedLanguage, mirroredLanguage } from '../../words/pseudo-language.ts'
import { sampleSettings, sampleToday } from '../../kit/sample-values.ts'

// What to show comes in the address: ?route={"page":"home"}&theme=dark&size=200&first=1&empty=1&language=accented
const wanted = new URLSearchParams(location.search)
const theme = wanted.get('theme') === 'dark' ? 'dark' : 'light'
const textSize = ([100, 125, 150, 200] as const).find((size) => String(size) === wanted.get('size')) ?? 100
const isEmpty = wanted.has('empty')
let settings = { ...sampleSettings, theme, textSize } as const

const client = createFakeClient({
  'app.info': () => ({ version: '0.1.0', today: sampleToday, platform: 'linux', isFirstRun: wanted.has('first'), hasPractice: isEmpty }),
  'settings.get': () => settings,
  'settings.save': ({ settings: next }) => {
    settings = next as typeof settings
    client.announce('settings.changed', null)
    return null
  },
  ...(isEmpty ? {
    'cases.list': () => [], 'members.list': () => [],
    'home.overview': () => ({ ...overviewOf([], 0), actionsThisMonth: 0 }),
  } : {}),
})
Object.defineProperty(window, 'vigil', { value: client })
document.documentElement.dataset['theme'] = theme

const pseudo = { accented: accentedLanguage, mirrored: mirroredLanguage }[wanted.get('language') ?? '']
const words = pseudo ? wordsOf(pseudo(messages)) : wordsIn('en')

const root = document.getElementById('root')
if (root) createRoot(root).render(<WordsProvider words={words}><App start={JSON.parse(wanted.get('route') ?? '{"page":"home"}') as Route} /></WordsProvider>)
