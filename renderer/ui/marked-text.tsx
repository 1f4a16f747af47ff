import { useMemo } from 'react'
import type { SearchHit } from '../../core/case/find-cases.ts'
import { findHits } from '../../core/case/find-hits.ts'
import { searchTerms } from '../../core/case/search-words.ts'
import { useText } from '../text.ts'
import './marked-text.css'

type Range = { readonly start: number; readonly end: number }

/** A text with ranges of it marked. */
const Marked = ({ text, ranges }: { readonly text: string; readonly ranges: readonly Range[] }) => (
  <>
    {ranges.map(({ start, end }, index) => (
      <span key={start}>{text.slice(ranges[index - 1]?.end ?? 0, start)}<mark className="hit">{text.slice(start, end)}</mark></span>
    ))}
    {text.slice(ranges.at(-1)?.end ?? 0)}
  </>
)

/** A text with the searched words marked. */
export const MarkedText = ({ text, search }: { readonly text: string; readonly search: string }) => {
  const ranges = useMemo(() => (search.trim() === '' ? [] : findHits(text, searchTerms(search))), [text, search])
  return <Marked text={text} ranges={ranges} />
}

/** A search hit: the found words, with the text around them. */
export const HitLine = ({ hit, label }: { readonly hit: SearchHit; readonly label: string }) => {
  const { ui } = useText()
  return <span className="hit-line meta"><b>{ui.lead({ label })}</b> <span dir="auto"><Marked text={hit.text} ranges={hit.ranges} /></span></span>
}
