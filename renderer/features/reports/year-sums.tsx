import type { YearView } from '../../../core/report/year.ts'
import { useText } from '../../text.ts'
import { Stat, StatRow } from '../../ui/stat.tsx'
import { ParticipantsLine } from './participants-line.tsx'

/** The sums of the year: all actions, each kind, cases and people. */
export const YearSums = ({ view: { page } }: { readonly view: YearView }) => {
  const { reports: { year: text }, reportFiles: { figures, year: files } } = useText()
  const kinds = page.kinds.filter(({ count }) => count > 0)
  return (
    <div className="year-sums">
      <Stat value={kinds.reduce((sum, { count }) => sum + count, 0)} word={text.total({ count: kinds.reduce((sum, { count }) => sum + count, 0) })} />
      <StatRow>
        {kinds.map(({ kind, count }) => <Stat key={kind} value={count} word={figures[kind]({ count })} tone="quiet" />)}
        {page.events > 0 && <Stat value={page.events} word={files.events({ count: page.events })} tone="quiet" />}
      </StatRow>
      {page.events > 0 && <ParticipantsLine participants={{ headcount: page.headcount, newcomers: null, under18: null, events: page.events }} isHeadShown={false} />}
    </div>
  )
}
