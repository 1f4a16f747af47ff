import { CheckCircle } from '@phosphor-icons/react'
import { countLimits } from '../../../../core/action/make-action.ts'
import { buttonKeys, digitKey, numberOf, type EveningKey, type EveningState } from '../../../../core/event/evening-keys.ts'
import type { EventTable, ListedEventCase } from '../../../../core/event/types.ts'
import { useText } from '../../../text.ts'
import { Icon } from '../../../ui/icon.tsx'
import { PressButton } from './press-button.tsx'
import { KeySign } from '../../../ui/key-sign.tsx'

type Press = (key: Pick<EveningKey, 'code' | 'key'>) => void
type GroupOrPile = Extract<EveningState['panel'], { kind: 'group' | 'pile' }>

const CaseLine = ({ item }: { readonly item: ListedEventCase | undefined }) => {
  const { events: { mode: text }, cases } = useText()
  return item === undefined
    ? <p className="panel__ask" role="status">{text.groupCase}</p>
    : <p className="panel__case"><b dir="auto">{item.name}</b>{item.uaNumber !== null && <span className="meta">{cases.ua({ number: item.uaNumber })}</span>}</p>
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** A letter that several people signed, or a pile from a table. Every part of it is typed; the buttons do what the keys do. */
export const CountPanel = ({ panel, state, cases, tables, planned, onKey }: {
  readonly panel: GroupOrPile
  readonly state: EveningState
  readonly cases: readonly ListedEventCase[]
  readonly tables: readonly EventTable[]
  /** Letters that are planned for the whole event. */
  readonly planned: number
  readonly onKey: Press
}) => {
  const { events: { mode: text }, actions, ui, format } = useText()
  const isGroup = panel.kind === 'group'
  const count = numberOf(panel)
  const kind = isGroup ? 'letter' : (state.nextKind ?? 'letter')
  const chooseTable = (digit: number): void => {
    if (panel.kind === 'pile' && !panel.atTable) onKey(buttonKeys.tab)
    onKey(digitKey(digit))
  }
  return (
    <div className="panel">
      <h2>{isGroup ? text.groupTitle : text.pileTitle}</h2>
      <CaseLine item={panel.place === null ? undefined : cases[panel.place]} />
      {panel.place !== null && (
        <>
          <p>{isGroup ? text.groupHow : text.pileHow}</p>
          <div className="panel__number" data-active={isGroup || !panel.atTable}><output aria-live="polite">{panel.typed === '' ? ' ' : count === null ? panel.typed : format.number(count)}</output></div>
          {panel.typed !== '' && count === null && <p className="panel__lot" role="status">{ui.notTaken({ typed: panel.typed })} {ui.wholeNumber({ min: format.number(countLimits.min), max: format.number(countLimits.max) })}</p>}
          {count !== null && panel.isAsked && <p className="panel__lot" role="status">{isGroup ? text.unusualGroup({ count }) : text.unusualPile({ what: actions.kindCounted[kind]({ count }) })}</p>}
          {isGroup && count !== null && !panel.isAsked && <p className="meta">{text.groupCounts({ count })}</p>}
          {panel.kind === 'pile' && tables.length > 0 && (
            <>
              <p>{text.pileTable} <KeySign>{text.keys.tab}</KeySign></p>
              <div className="panel__tables" data-active={panel.atTable}>
                {tables.slice(0, digits.length).map((table, index) => (
                  <PressButton key={table.id} isPressed={panel.table === index} onPress={() => chooseTable(index + 1)}><KeySign>{format.number(index + 1)}</KeySign> {table.name}</PressButton>
                ))}
                <PressButton isPressed={panel.table === null} onPress={() => chooseTable(0)}><KeySign>{text.keys.zero}</KeySign> {text.pileNoTable}</PressButton>
              </div>
            </>
          )}
          {panel.kind === 'pile' && planned > 0 && kind === 'letter' && count !== null && !panel.isAsked && count > planned && <p className="panel__lot" role="status">{text.pileLot({ count, planned })}</p>}
        </>
      )}
      <div className="panel__acts">
        <PressButton onPress={() => onKey(buttonKeys.escape)}>{text.cancel} <KeySign>{text.keys.esc}</KeySign></PressButton>
        {count !== null && (
          <PressButton look="filled" onPress={() => onKey(buttonKeys.enter)}>
            {isGroup ? text.countIt : text.countPile({ what: actions.kindCounted[kind]({ count }) })} <KeySign>{text.keys.enter}</KeySign>
          </PressButton>
        )}
      </div>
    </div>
  )
}

/** The code of a printed letter, typed by hand. A scanner needs no panel. */
export const CodePanel = ({ typed, counted, onKey }: { readonly typed: string; readonly counted: string | null; readonly onKey: Press }) => {
  const { events: { mode: text } } = useText()
  return (
    <div className="panel">
      <h2>{text.codeTitle}</h2>
      <p className="meta">{text.codeHint}</p>
      <div className="panel__number panel__number--code" data-active="true"><output aria-live="polite">{typed === '' ? ' ' : typed}</output></div>
      {counted !== null && <p className="panel__good" role="status"><Icon shape={CheckCircle} size={20} weight="fill" />{text.codeGood({ code: counted })}</p>}
      <div className="panel__acts">
        <PressButton onPress={() => onKey(buttonKeys.escape)}>{text.cancel} <KeySign>{text.keys.esc}</KeySign></PressButton>
        {typed !== '' && <PressButton look="filled" onPress={() => onKey(buttonKeys.enter)}>{text.countIt} <KeySign>{text.keys.enter}</KeySign></PressButton>}
      </div>
    </div>
  )
}
