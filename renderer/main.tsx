import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/literata/opsz.css'
import './tokens.css'
import './ui/base.css'
import { wordsIn } from '../words/words.ts'
import { App } from './app.tsx'
import { WordsProvider } from './words-provider.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(<StrictMode><WordsProvider words={wordsIn('en')}><App /></WordsProvider></StrictMode>)
