import type { ReactNode } from 'react'
import { useText } from '../text.ts'
import type { Shown } from './shown.ts'
import './stat.css'

export type StatTone = 'plain' | 'check' | 'late' | 'leaf' | 'quiet'

/** A large number with the word for what it counts. */
export const Stat = ({ value, word, tone = 'plain' }: { readonly value: number; readonly word: string; readonly tone?: StatTone }) => {
  const { format } = useText()
  return <div className="stat" data-tone={tone}><span className="stat__number">{format.number(value)}</span><span className="stat__word">{word}</span></div>
}

/** Stats side by side. */
export const StatRow = ({ children }: { readonly children: ReactNode }) => <div className="stat-row">{children}</div>

/** A tile with a number of days (or things): `now` filled, `soon` light, `late` red, `quiet` grey. */
export const DeadlineTile = ({ value, word, tone }: {
  readonly value: number
  readonly word: string
  readonly tone: 'now' | 'soon' | 'late' | 'quiet'
}) => {
  const { format } = useText()
  return <div className="tile" data-tone={tone}><span className="tile__number">{format.number(value)}</span><span className="tile__word">{word}</span></div>
}

/** A box for an event or a decision; boxes are not nested. */
export const Card = ({ tone = 'plain', children }: { readonly tone?: 'plain' | 'soon' | 'late' | 'leaf'; readonly children: ReactNode }) => (
  <div className="card" data-tone={tone}>{children}</div>
)

/** One item of a list: `lead` at the start, title and text, `end` with its actions. */
export const ListRow = ({ lead, title, text, end, found }: {
  readonly lead?: Shown
  readonly title: Shown
  readonly text?: Shown
  readonly end?: Shown
  /** The key of a row that can be found by the search, and whether it was. */
  readonly found?: { readonly key: string; readonly isCurrent: boolean }
}) => (
  <li className="list-row" {...(found ? { 'data-key': found.key, 'tabIndex': -1, 'aria-current': found.isCurrent || undefined } : {})}>
    {lead}
    <div className="list-row__words"><span className="list-row__title">{title}</span>{text !== undefined && <span className="list-row__text">{text}</span>}</div>
    {end !== undefined && <div className="list-row__end">{end}</div>}
  </li>
)
