import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/literata/opsz.css'
import './tokens.css'
import './ui/base.css'
import { wordsIn } from '../words/words.ts'
import { App } from './app.tsx'
import { projectedEvent } from './features/events/projector/projected-event.ts'
import { Projector } from './features/events/projector/projector.tsx'
import { WordsProvider } from './words-provider.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
// After the page that asked for the passphrase or restored a copy, the focus would be on nothing.
const takesFocus = new URLSearchParams(window.location.search).has('opened')
const eventId = projectedEvent(window.location.hash)
createRoot(root).render(<StrictMode><WordsProvider words={wordsIn('en')}>{eventId === null ? <App takesFocus={takesFocus} /> : <Projector eventId={eventId} />}</WordsProvider></StrictMode>)
