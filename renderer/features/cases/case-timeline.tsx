import { useState } from 'react'
import type { TimelineEntry } from '../../../core/case/timeline.ts'
import type { Format } from '../../../words/format.ts'
import { useText } from '../../text.ts'
import type { Messages } from '../../../words/generated/messages.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'

const wordsOf = (entry: TimelineEntry, words: Messages['casePage'], { day }: Format): string => {
  switch (entry.kind) {
    case 'issue':
      return entry.deadline === null ? words.entry.issue({ issue: words.issue[entry.issue], file: entry.fileName }) : words.entry.issueMoved({ issue: words.issue[entry.issue], day: day(entry.deadline) })
    case 'reply':
      return entry.from === null || entry.from === '' ? words.entry.replyUnknown : words.entry.reply({ from: entry.from })
    case 'returned': {
      const reason = words.returnReasons[entry.reason]
      return entry.from === null || entry.from === '' ? words.entry.returnedUnknown({ reason }) : words.entry.returned({ from: entry.from, reason })
    }
    case 'note':
      return entry.text
    case 'pack':
      return words.entry.pack({ letters: entry.letters })
    case 'deadline-moved':
      if (entry.to === null) return words.entry.unset
      return entry.from === null ? words.entry.set({ to: day(entry.to) }) : words.entry.moved({ from: day(entry.from), to: day(entry.to) })
    case 'closed':
    case 'opened':
      return words.entry[entry.kind]
  }
}

const maxEntries = 6

/** What happened in a case, newest first. */
export const CaseTimeline = ({ entries }: { readonly entries: readonly TimelineEntry[] }) => {
  const { casePage: text, format } = useText()
  const [showsAll, setIsWhole] = useState(false)
  const shown = showsAll ? entries : entries.slice(0, maxEntries)
  return (
    <Section title={text.timeline} isSmall>
      <ol className="timeline">
        {shown.map((entry, index) => (
          <li key={index} data-newest={index === 0}>
            <span className="meta">{format.day(entry.on)}</span>
            <span className="timeline__words" dir="auto">{wordsOf(entry, text, format)}</span>
          </li>
        ))}
      </ol>
      {entries.length > maxEntries && <LinkButton onPress={() => setIsWhole(!showsAll)} isExpanded={showsAll}>{showsAll ? text.showFewer : text.showAll({ count: entries.length })}</LinkButton>}
    </Section>
  )
}
