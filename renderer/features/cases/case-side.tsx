import type { CaseTally } from '../../../core/action/types.ts'
import type { TimelineEntry } from '../../../core/case/timeline.ts'
import type { SourceId } from '../../../core/ids.ts'
import type { DeadlineSource } from '../../../core/case/case-file.ts'
import type { Case } from '../../../core/case/types.ts'
import type { Day } from '../../../core/day.ts'
import type { Settings } from '../../../core/settings/types.ts'
import { useText } from '../../text.ts'
import { Section } from '../../ui/page.tsx'
import { CaseAttachments } from './case-attachments.tsx'
import { CaseCounts } from './case-counts.tsx'
import { CaseDocuments } from './case-documents.tsx'
import { CopyAddress } from './copy-address.tsx'
import { CardLine } from './card-line.tsx'
import { CasePhoto } from './case-photo.tsx'
import { CaseRules } from './case-rules.tsx'
import { CaseTimeline } from './case-timeline.tsx'
import { DeadlineCard } from './deadline-card.tsx'

/** The side column of a case: deadline, rules, actions so far, timeline, documents. */
export const CaseSide = ({ kept, sourceId, deadlineSource, tally, timeline, settings, today }: {
  readonly kept: Case
  readonly sourceId: SourceId | null
  readonly deadlineSource: DeadlineSource | null
  readonly tally: CaseTally
  readonly timeline: readonly TimelineEntry[]
  readonly settings: Settings
  readonly today: Day
}) => {
  const text = useText().cases
  return (
    <div className="case-side">
      <DeadlineCard kept={kept} deadlineSource={deadlineSource} settings={settings} today={today} />
      <CaseRules kept={kept} />
      <CasePhoto key={kept.id} kept={kept} />
      <CardLine kept={kept} />
      <Section title={text.actionsSoFar} isSmall><CaseCounts tally={tally} /></Section>
      {timeline.length > 0 && <CaseTimeline entries={timeline} />}
      {kept.webPage !== null && <Section title={text.field.webPage} isSmall><CopyAddress address={kept.webPage} what={text.field.webPage} /></Section>}
      {kept.sources.length > 0 && <Section title={text.documents} isSmall><CaseDocuments key={sourceId} kept={kept} found={sourceId} /></Section>}
      <CaseAttachments kept={kept} />
    </div>
  )
}
