import { ClockCounterClockwise, EnvelopeSimple, LockSimple, LockSimpleOpen, PencilSimple, Trash } from '@phosphor-icons/react'
import { useState } from 'react'
import type { CaseTally } from '../../../core/action/types.ts'
import type { SourceId } from '../../../core/ids.ts'
import type { DeadlineSource } from '../../../core/case/case-file.ts'
import type { GapPlace } from '../../../core/case/case-gaps.ts'
import type { CaseChange, CasePack } from '../../../core/case/change.ts'
import type { TimelineEntry } from '../../../core/case/timeline.ts'
import type { Case } from '../../../core/case/types.ts'
import type { Day } from '../../../core/day.ts'
import type { Settings } from '../../../core/settings/types.ts'
import type { Words } from '../../../words/words.ts'
import { useText } from '../../text.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { MoreMenu } from '../../ui/menu.tsx'
import { PageTitle, Section } from '../../ui/page.tsx'
import { CaseHistory } from './case-history.tsx'
import { CaseNotes } from './case-notes.tsx'
import { CaseNotices } from './case-notices.tsx'
import { CaseReplies } from './case-replies.tsx'
import { CaseSide } from './case-side.tsx'
import { useDeleteCase } from './delete-case.tsx'
import type { FoundMail } from './letter-of-code.tsx'
import { LetterList } from './letter-list.tsx'
import { ReturnedLetters } from './returned-letters.tsx'
import { TargetColumns } from './target-columns.tsx'

const Story = ({ kept }: { readonly kept: Case }) => {
  const text = useText().cases
  const [showsAll, setIsWhole] = useState(false)
  if (!kept.summary && !kept.background) return <p className="quiet">{text.noStory}</p>
  const paragraphs = kept.background?.split(/\n\s*\n/u) ?? []
  return (
    <div className="story" dir="auto">
      {kept.summary && <p>{kept.summary}</p>}
      {showsAll && paragraphs.map((paragraph, index) => <p key={index}>{paragraph}</p>)}
      {paragraphs.length > 0 && <LinkButton onPress={() => setIsWhole(!showsAll)} isExpanded={showsAll}>{showsAll ? text.readLess : text.readWhole}</LinkButton>}
    </div>
  )
}

const metaOf = (kept: Case, { cases: text, format }: Words): readonly string[] =>
  [kept.indexNumber && text.index({ number: kept.indexNumber }), kept.country, format.series([text.kinds[kept.kind], kept.issueDate && format.day(kept.issueDate)])]
    .filter((part): part is string => Boolean(part))

/** One case, from plain data. */
export const CaseView = ({ kept, sourceId, mail, letterIn, deadlineSource, tally, today, settings, packs, history, timeline, showsHistory, onHistory, onEdit, onRecord, onPack, onStatus }: {
  readonly kept: Case
  /** The document that was found. */
  readonly sourceId: SourceId | null
  readonly mail: FoundMail | null
  /** The language of a letter that is to be typed in. */
  readonly letterIn: string | null
  /** Where the deadline is from; null where nobody knows. */
  readonly deadlineSource: DeadlineSource | null
  readonly tally: CaseTally
  readonly today: Day
  readonly settings: Settings
  readonly packs: readonly CasePack[]
  readonly history: readonly CaseChange[]
  readonly timeline: readonly TimelineEntry[]
  readonly showsHistory: boolean
  readonly onHistory: (isShown: boolean) => void
  /** Opens the form of the case, at a place in it if one is given. */
  readonly onEdit: (place?: GapPlace) => void
  readonly onRecord: () => void
  readonly onPack: () => void
  readonly onStatus: (status: Case['status']) => void
}) => {
  const words = useText()
  const { cases: text, casePage, format } = words
  const deletion = useDeleteCase(kept)
  const isOpen = kept.status === 'open'
  const language = [
    kept.preferredLanguages.length > 0 ? text.preferred({ languages: format.series(kept.preferredLanguages) }) : '', kept.ownLanguageWelcome ? text.ownLanguage : '',
  ].filter(Boolean).join(' ')
  return (
    <article className="case">
      <header className="case__head">
        <div className="case__top">
          <p className="case__meta">
            <b>{kept.uaNumber ? <bdi>{text.ua({ number: kept.uaNumber })}</bdi> : text.noNumber}</b>
            {metaOf(kept, words).map((part) => <span key={part} className="quiet">{part}</span>)}
            {!isOpen && <Badge tone="outline">{text.closedBadge}</Badge>}
            {kept.isPractice && <Badge tone="quiet">{text.practice}</Badge>}
          </p>
          <div className="case__actions">
            <Button onPress={onRecord}>{text.record}</Button>
            {isOpen && <Button look="filled" icon={EnvelopeSimple} onPress={onPack}>{text.makePack}</Button>}
            <MoreMenu label={text.more} choices={[
              { id: 'edit', label: text.edit, icon: PencilSimple, onChoose: () => onEdit() },
              { id: 'history', label: casePage.history, icon: ClockCounterClockwise, onChoose: () => onHistory(!showsHistory) },
              isOpen
                ? { id: 'close', label: text.close, icon: LockSimple, onChoose: () => onStatus('closed') }
                : { id: 'open', label: text.reopen, icon: LockSimpleOpen, onChoose: () => onStatus('open') },
              { id: 'delete', label: casePage.deletion.action, icon: Trash, tone: 'danger', onChoose: deletion.ask },
            ]} />
            {deletion.dialog}
          </div>
        </div>
        <PageTitle title={kept.title ?? text.ua({ number: kept.uaNumber ?? '' })} voice="serif" />
        {kept.peopleAtRisk.length > 0 && (
          <p className="case__people">
            {kept.peopleAtRisk.map(({ name, pronoun }) => <span key={name}><b>{name}</b>{pronoun && <span className="quiet"> {pronoun}</span>}</span>)}
          </p>
        )}
      </header>
      <div className="case__columns">
        <div className="case__main">
          <CaseNotices kept={kept} tally={tally} today={today} packs={packs} onEdit={onEdit} onHistory={() => onHistory(true)} />
          {showsHistory && <CaseHistory caseId={kept.id} history={history} />}
          <Story kept={kept} />
          {kept.demands.length > 0 && (
            <Section title={text.demands} isSmall><ul className="demands">{kept.demands.map((demand) => <li key={demand}>{demand}</li>)}</ul></Section>
          )}
          <Section title={text.targets} isSmall count={kept.targets.filter(({ isRetired }) => !isRetired).length} action={<LinkButton onPress={() => onEdit({ add: 'targets' })}>{text.addTarget}</LinkButton>}>
            {kept.targets.length === 0 ? <p className="quiet">{text.noTargets}</p> : <TargetColumns kept={kept} homeCountry={settings.country} today={today} />}
          </Section>
          <Section title={text.letters} isSmall>
            {language !== '' && <p className="quiet">{language}</p>}
            <LetterList kept={kept} letterIn={letterIn} />
          </Section>
          <CaseNotes kept={kept} />
          <CaseReplies kept={kept} today={today} code={mail?.kind === 'reply' ? mail.code : null} />
          <ReturnedLetters kept={kept} today={today} code={mail?.kind === 'returned' ? mail.code : null} />
        </div>
        <aside className="case__side" aria-label={text.actionsSoFar}><CaseSide kept={kept} sourceId={sourceId} deadlineSource={deadlineSource} tally={tally} timeline={timeline} settings={settings} today={today} /></aside>
      </div>
    </article>
  )
}
