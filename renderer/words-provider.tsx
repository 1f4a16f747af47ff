import { useLayoutEffect, type ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Words } from '../words/words.ts'
import { TextContext } from './text.ts'

/** Provides the words of one language to its children and to the component library, and sets the page's language. */
export const WordsProvider = ({ words, children }: { readonly words: Words; readonly children: ReactNode }) => {
  useLayoutEffect(() => {
    document.documentElement.lang = words.locale
    document.documentElement.dir = words.isRightToLeft ? 'rtl' : 'ltr'
  }, [words])
  return <TextContext value={words}><I18nProvider locale={words.locale}>{children}</I18nProvider></TextContext>
}
