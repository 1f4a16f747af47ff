import { CaretLeft, CaretRight } from '@phosphor-icons/react'
import { useState } from 'react'
import type { ListToMatch } from '../../../preload/member-import-calls.ts'
import { useText } from '../../text.ts'
import { IconButton } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/notes.tsx'
import { DamagedRows, type Correcting } from './damaged-rows.tsx'

/** An address of the list as it will print, row by row, and the rows that are damaged. */
export const MatchSide = ({ match, correcting }: { readonly match: ListToMatch; readonly correcting: Correcting }) => {
  const { memberImport: { address: text }, memberImport } = useText()
  const [at, setAt] = useState(0)
  const last = match.addresses.length - 1
  const place = Math.min(at, Math.max(0, last))
  const shown = match.addresses[place]
  return (
    <>
      <div className="match-address__head">
        <div>
          <h2 className="section__title">{text.title}</h2>
          {shown && <p id="match-row" className="meta" role="status">{text.row({ row: shown.row })}</p>}
        </div>
        {last > 0 && (
          <div className="match-address__turn">
            <IconButton icon={CaretLeft} size={28} label={text.previous} saidBy={place === 0 ? 'match-row' : null} onPress={() => setAt(place - 1)} />
            <IconButton icon={CaretRight} size={28} label={text.next} saidBy={place === last ? 'match-row' : null} onPress={() => setAt(place + 1)} />
          </div>
        )}
      </div>
      {shown
        ? <p className="match-address" dir="auto">{[shown.name, ...shown.lines].filter(Boolean).join('\n')}</p>
        : <EmptyState drawing={false} title={text.none} text={memberImport.noName} />}
      <DamagedRows match={match} correcting={correcting} />
    </>
  )
}
