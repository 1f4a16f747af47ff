import { EnvelopeSimple, LockSimple, LockSimpleOpen, PencilSimple } from '@phosphor-icons/react'
import { useState } from 'react'
import type { CaseTally } from '../../../core/action/types.ts'
import type { Case } from '../../../core/case/types.ts'
import type { Day } from '../../../core/day.ts'
import { dayText, useText } from '../../i18n/text.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { MoreMenu } from '../../ui/menu.tsx'
import { PageTitle, Section } from '../../ui/page.tsx'
import { CaseSide } from './case-side.tsx'
import { LetterList } from './letter-list.tsx'
import { TargetColumns } from './target-columns.tsx'

const Story = ({ kept }: { readonly kept: Case }) => {
  const text = useText().cases
  const [isWhole, setIsWhole] = useState(false)
  if (!kept.summary && !kept.background) return <p className="quiet">{text.noStory}</p>
  const paragraphs = kept.background?.split(/\n\s*\n/u) ?? []
  return (
    <div className="story" dir="auto">
      {kept.summary && <p>{kept.summary}</p>}
      {isWhole && paragraphs.map((paragraph, index) => <p key={index}>{paragraph}</p>)}
      {paragraphs.length > 0 && <LinkButton onPress={() => setIsWhole(!isWhole)} isExpanded={isWhole}>{isWhole ? text.readLess : text.readWhole}</LinkButton>}
    </div>
  )
}

const metaOf = (kept: Case, text: ReturnType<typeof useText>['cases']): readonly string[] =>
  [kept.indexNumber && text.index(kept.indexNumber), kept.country, [text.kinds[kept.kind], kept.issueDate && dayText(kept.issueDate)].filter(Boolean).join(', ')]
    .filter((part): part is string => Boolean(part))

/** One case whole, from plain data. */
export const CaseView = ({ kept, tally, today, onEdit, onRecord, onPack, onStatus }: {
  readonly kept: Case
  readonly tally: CaseTally
  readonly today: Day
  readonly onEdit: () => void
  readonly onRecord: () => void
  readonly onPack: () => void
  readonly onStatus: (status: Case['status']) => void
}) => {
  const text = useText().cases
  const isOpen = kept.status === 'open'
  const language = [
    kept.preferredLanguages.length > 0 ? text.preferred(kept.preferredLanguages.join(', ')) : '', kept.ownLanguageWelcome ? text.ownLanguage : '',
  ].filter(Boolean).join(' ')
  return (
    <article className="case">
      <header className="case__head">
        <div className="case__top">
          <p className="case__meta">
            <b>{kept.uaNumber ? <bdi>{text.ua(kept.uaNumber)}</bdi> : text.noNumber}</b>
            {metaOf(kept, text).map((part) => <span key={part} className="quiet">{part}</span>)}
            {!isOpen && <Badge tone="outline">{text.closedBadge}</Badge>}
            {kept.isPractice && <Badge tone="quiet">{text.practice}</Badge>}
          </p>
          <div className="case__actions">
            <Button onPress={onRecord}>{text.record}</Button>
            {isOpen && <Button look="filled" icon={EnvelopeSimple} onPress={onPack}>{text.makePack}</Button>}
            <MoreMenu label={text.more} choices={[
              { id: 'edit', label: text.edit, icon: PencilSimple, onChoose: onEdit },
              isOpen
                ? { id: 'close', label: text.close, icon: LockSimple, onChoose: () => onStatus('closed') }
                : { id: 'open', label: text.reopen, icon: LockSimpleOpen, onChoose: () => onStatus('open') },
            ]} />
          </div>
        </div>
        <PageTitle title={kept.title ?? text.ua(kept.uaNumber ?? '')} voice="serif" />
        {kept.peopleAtRisk.length > 0 && (
          <p className="case__people">
            {kept.peopleAtRisk.map(({ name, pronoun }) => <span key={name}><b>{name}</b>{pronoun && <span className="quiet"> {pronoun}</span>}</span>)}
          </p>
        )}
      </header>
      <div className="case__columns">
        <div className="case__main">
          <Story kept={kept} />
          {kept.demands.length > 0 && (
            <Section title={text.demands} isSmall><ul className="demands">{kept.demands.map((demand) => <li key={demand}>{demand}</li>)}</ul></Section>
          )}
          <Section title={text.targets} isSmall count={kept.targets.filter(({ isRetired }) => !isRetired).length} action={<LinkButton onPress={onEdit}>{text.addTarget}</LinkButton>}>
            {kept.targets.length === 0 ? <p className="quiet">{text.noTargets}</p> : <TargetColumns targets={kept.targets} />}
          </Section>
          <Section title={text.letters} isSmall>
            {language !== '' && <p className="quiet">{language}</p>}
            {kept.letters.length === 0 ? <p className="quiet">{text.noLetters}</p> : <LetterList letters={kept.letters} />}
          </Section>
        </div>
        <aside className="case__side" aria-label={text.actionsSoFar}><CaseSide kept={kept} tally={tally} today={today} /></aside>
      </div>
    </article>
  )
}
