import { assertNever } from '../../../core/assert-never.ts'
import type { HomeOverview } from '../../../core/home/overview.ts'
import type { Need } from '../../../core/case/need.ts'
import type { Messages } from '../../../words/generated/messages.ts'
import type { Format } from '../../../words/format.ts'
import { useText } from '../../text.ts'
import type { Route } from '../../navigation.tsx'
import { Button } from '../../ui/button.tsx'
import { DeadlineTile, ListRow } from '../../ui/stat.tsx'
import { nameOf } from './case-words.ts'

type Words = Messages['home']
type Tile = Parameters<typeof DeadlineTile>[0]
/** With this many days left, or fewer, a letter should be posted today. */
const maxUrgentDays = 4

const tileOf = (need: Need, text: Words): Tile => {
  switch (need.kind) {
    case 'late': return { value: need.daysLate, word: text.daysLate({ count: need.daysLate }), tone: 'late' }
    case 'write': return { value: need.daysLeft, word: text.days({ count: need.daysLeft }), tone: need.daysLeft <= maxUrgentDays ? 'now' : 'soon' }
    case 'post': return need.daysLeft === null
      ? { value: need.count, word: text.letters({ count: need.count }), tone: 'quiet' }
      : { value: need.daysLeft, word: text.days({ count: need.daysLeft }), tone: need.daysLeft <= maxUrgentDays ? 'now' : 'soon' }
    default: return assertNever(need)
  }
}

const wordsOf = (need: Need, text: Words, format: Format): { readonly title: string; readonly detail: string; readonly act: string; readonly route: Route } => {
  const who = nameOf(need.item)
  const number = need.item.uaNumber === null ? text.noNumber : text.ua({ number: need.item.uaNumber })
  const day = need.item.deadline ? format.day(need.item.deadline, 'long') : ''
  switch (need.kind) {
    case 'late': return { title: text.late({ who }), detail: text.lateText({ number, day }), act: text.openCase, route: { page: 'cases', caseId: need.item.id } }
    case 'write': return { title: text.write({ who }), detail: text.writeBy({ number, day }), act: text.makePackAct, route: { page: 'new-pack', caseIds: [need.item.id] } }
    case 'post': return {
      title: text.post({ count: need.count, who }), detail: need.daysLeft === null ? text.postUndated({ number }) : text.postBy({ number, day }),
      act: text.openLetters, route: { page: 'actions', caseId: need.item.id, view: 'to-post' },
    }
    default: return assertNever(need)
  }
}

/** Documents that were read and wait to be checked. */
const DocumentsNeed = ({ toCheck, isFirst, go }: { readonly toCheck: HomeOverview['toCheck']; readonly isFirst: boolean; readonly go: (route: Route) => void }) => {
  const { home: text, ui } = useText()
  const { count, update } = toCheck
  const title = text.check({ count })
  const name = update && [update.uaNumber === null ? '' : text.ua({ number: update.uaNumber }), update.title].filter((part) => part !== '').join(' ')
  return (
    <ListRow
      lead={<DeadlineTile value={count} word={text.newWord} tone="quiet" />} title={title} text={name ? text.checkUpdate({ count, name }) : text.checkText({ count })}
      end={<Button look={isFirst ? 'filled' : 'outlined'} label={ui.labelled({ label: text.checkAct({ count }), value: title })} onPress={() => go({ page: 'documents' })}>{text.checkAct({ count })}</Button>}
    />
  )
}

/** What a person has to do now, each with one button; the first button is filled. */
export const NeedList = ({ needs, toCheck, go }: { readonly needs: readonly Need[]; readonly toCheck: HomeOverview['toCheck']; readonly go: (route: Route) => void }) => {
  const { home: text, ui, format } = useText()
  return (
    <ul className="need-list">
      {needs.map((need, index) => {
        const { title, detail, act, route } = wordsOf(need, text, format)
        return (
          <ListRow
            key={need.item.id} lead={<DeadlineTile {...tileOf(need, text)} />} title={title} text={detail}
            end={<Button look={index === 0 ? 'filled' : 'outlined'} label={ui.labelled({ label: act, value: title })} onPress={() => go(route)}>{act}</Button>}
          />
        )
      })}
      {toCheck.count > 0 && <DocumentsNeed toCheck={toCheck} isFirst={needs.length === 0} go={go} />}
    </ul>
  )
}
