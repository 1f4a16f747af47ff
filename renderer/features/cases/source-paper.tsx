import { useEffect, useRef } from 'react'
import type { Reading } from '../../../core/case/reading.ts'
import type { SourceLine } from '../../../core/case/source-text.ts'
import { useText } from '../../i18n/text.ts'
import type { Segment } from './mark-source.ts'
import { isFieldOf, markSource } from './mark-source.ts'

const isActive = (segment: Segment, active: string | null): boolean => active !== null && segment.fields.some((field) => isFieldOf(field, active))

/** The document as it came, on paper, with what was read from where. A click on read text goes to its field. */
export const SourcePaper = ({ lines, reading, active, onPick }: {
  readonly lines: readonly SourceLine[]
  readonly reading: Reading
  readonly active: string | null
  readonly onPick: (field: string) => void
}) => {
  const text = useText().import
  const paper = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active !== null) paper.current?.querySelector('[data-active="true"]')?.scrollIntoView({ block: 'center' })
  }, [active])
  return (
    <div ref={paper} className="paper source" tabIndex={0} role="region" aria-label={text.source} dir="auto">
      {markSource(lines, reading).map((segments, index) => (
        <p key={index} className="source__line" data-heading={lines[index]?.isHeading ?? lines[index]?.isBold ?? false}>
          {segments.length === 0 ? '\u00a0' : segments.map((segment, at) => {
            const [field] = segment.fields
            return segment.kind === 'plain'
              ? <span key={at}>{segment.text}</span>
              : (
                <mark key={at} className="source__mark" data-kind={segment.kind} data-active={isActive(segment, active)}
                  {...(field === undefined ? {} : { onClick: () => onPick(field) })}>{segment.text}</mark>
              )
          })}
        </p>
      ))}
    </div>
  )
}
