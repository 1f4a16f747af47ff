import { createContext, useContext, useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { Shown } from './shown.ts'
import { useHeadingFocus } from '../navigation.tsx'
import { useText } from '../text.ts'
import './page.css'

/** The heading of a page; it takes the focus when the page is opened and is the title of the window. */
export const PageTitle = ({ children, voice = 'sans', title, isHidden = false }: {
  readonly children?: ReactNode
  readonly title: string
  readonly voice?: 'sans' | 'serif'
  readonly isHidden?: boolean
}) => {
  const heading = useHeadingFocus(title)
  return (
    <h1 ref={heading} tabIndex={-1} className={isHidden ? 'visually-hidden' : 'page-title'} data-voice={voice}>{children ?? title}</h1>
  )
}

/** The header of a page: heading, one line about it, actions at the end. */
export const PageHeader = ({ title, meta, actions }: {
  readonly title: string
  readonly meta?: Shown
  readonly actions?: ReactNode
}) => (
  <header className="page-header">
    <div className="page-header__words">
      <PageTitle title={title} />
      {meta !== undefined && <p className="meta">{meta}</p>}
    </div>
    {actions !== undefined && <div className="page-header__actions">{actions}</div>}
  </header>
)

const FooterPlace = createContext<HTMLElement | null>(null)

/** A footer that a part of a page shows while it has one, such as a bar for what is chosen in its list. */
export const PageFooter = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => {
  const place = useContext(FooterPlace)
  return place && createPortal(<div className="page__footer" role="group" aria-label={label}>{children}</div>, place)
}

/**
 * A page. `side` is a scrolling column beside it (below it when narrow); `footer` stays visible at the
 * bottom, for the main action of a long form.
 */
export const Page = ({ children, side, sideLabel, footer, isFlush = false }: {
  readonly children: ReactNode
  readonly side?: ReactNode
  readonly sideLabel?: string
  readonly footer?: ReactNode
  readonly isFlush?: boolean
}) => {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  return (
    <div className="page" data-side={side !== undefined && side !== null}>
      <div className="page__main">
        <FooterPlace value={place}><div className="page__scroll" data-flush={isFlush}>{children}</div></FooterPlace>
        {footer !== undefined && footer !== null && <div className="page__footer">{footer}</div>}
        <div ref={setPlace} className="page__footer-place" />
      </div>
      {side !== undefined && side !== null && <aside className="page__side" aria-label={sideLabel}>{side}</aside>}
    </div>
  )
}

/** A section of a page with its heading; `count` is shown after it in grey, `action` at the end. `isSmall` looks like an h3. */
export const Section = ({ title, count, action, children, level = 2, isSmall = level === 3 }: {
  readonly title: string
  readonly count?: number | string
  readonly action?: ReactNode
  readonly children: ReactNode
  readonly level?: 2 | 3
  readonly isSmall?: boolean
}) => {
  const { format } = useText()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="section">
      <div className="section__head">
        <Heading className="section__title" data-small={isSmall}>{title}{count !== undefined && <> <span className="section__count">{typeof count === 'number' ? format.number(count) : count}</span></>}</Heading>
        {action}
      </div>
      {children}
    </section>
  )
}

/** Tools above a list: search and segments, and `end` at the end. */
export const Toolbar = ({ children, end }: { readonly children: ReactNode; readonly end?: ReactNode }) => (
  <div className="toolbar">{children}{end !== undefined && <div className="toolbar__end">{end}</div>}</div>
)

/** Facts as label and value, one below the other. */
export const Facts = ({ facts }: { readonly facts: readonly { readonly label: string; readonly value: Shown }[] }) => (
  <dl className="facts">
    {facts.map(({ label, value }) => (
      <div key={label} className="facts__pair"><dt>{label}</dt><dd>{value}</dd></div>
    ))}
  </dl>
)
